package backroutine.alexa;

import backroutine.speech.Spoken;
import backroutine.speech.Utterance;
import com.amazon.ask.model.Directive;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.interfaces.alexa.presentation.apla.RenderDocumentDirective;
import com.amazon.ask.model.ui.OutputSpeech;
import com.amazon.ask.model.ui.Reprompt;
import com.amazon.ask.model.ui.SsmlOutputSpeech;
import java.util.Map;

/** An answer as Alexa's response: the microphone opens where there is something to say after a silence, and only there. */
final class Responses {
    private static final String TOKEN = "routine";

    private Responses() {}

    static Response of(Spoken spoken) {
        Response.Builder response = Response.builder();
        Utterance first = spoken.first();
        first.ssml().ifPresent(ssml -> response.withOutputSpeech(speech(ssml)));
        first.document().ifPresent(document -> response.addDirectivesItem(audio(document)));
        spoken.again().ifPresent(again -> response.withReprompt(reprompt(again)));
        return response.withShouldEndSession(spoken.again().isEmpty()).build();
    }

    /** For a request that nobody can hear an answer to. */
    static Response silent() {
        return Response.builder().build();
    }

    private static Reprompt reprompt(Utterance again) {
        Reprompt.Builder reprompt = Reprompt.builder();
        again.ssml().ifPresent(ssml -> reprompt.withOutputSpeech(speech(ssml)));
        again.document().ifPresent(document -> reprompt.addDirectivesItem(audio(document)));
        return reprompt.build();
    }

    private static OutputSpeech speech(String ssml) {
        return SsmlOutputSpeech.builder().withSsml(ssml).build();
    }

    private static Directive audio(Map<String, Object> document) {
        return RenderDocumentDirective.builder().withToken(TOKEN).withDocument(document).build();
    }
}
