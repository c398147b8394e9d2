package backroutine.alexa;

import backroutine.alexa.services.PermissionRequest;
import backroutine.speech.RenderedReply;
import backroutine.speech.SpokenOutput;
import com.amazon.ask.model.Directive;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.canfulfill.CanFulfillIntent;
import com.amazon.ask.model.canfulfill.CanFulfillIntentValues;
import com.amazon.ask.model.interfaces.alexa.presentation.apla.RenderDocumentDirective;
import com.amazon.ask.model.ui.Card;
import com.amazon.ask.model.ui.OutputSpeech;
import com.amazon.ask.model.ui.Reprompt;
import com.amazon.ask.model.ui.SimpleCard;
import com.amazon.ask.model.ui.SsmlOutputSpeech;
import java.util.Map;

/** An answer as Alexa's response: the microphone opens where there is something to say after a silence, and only there. */
final class Responses {
    private static final String TOKEN = "routine";

    private Responses() {}

    static Response of(RenderedReply spoken) {
        Response.Builder response = Response.builder();
        SpokenOutput first = spoken.response();
        first.ssml().ifPresent(ssml -> response.withOutputSpeech(speech(ssml)));
        first.document().ifPresent(document -> response.addDirectivesItem(audio(document)));
        spoken.reprompt().ifPresent(again -> response.withReprompt(reprompt(again)));
        spoken.card().ifPresent(card -> response.withCard(shown(card)));
        return response.withShouldEndSession(spoken.reprompt().isEmpty()).build();
    }

    /** Hands over to Alexa, who asks for the permission herself; the session goes on with her answer. */
    static Response askingPermission(RenderedReply spoken) {
        return Response.builder()
                .withOutputSpeech(speech(spoken.response().ssml().orElseThrow()))
                .addDirectivesItem(PermissionRequest.directive(TOKEN))
                .build();
    }

    /** For a request that nobody can hear an answer to. */
    static Response silent() {
        return Response.builder().build();
    }

    /** Alexa asks which skill could do something before the person has chosen one. */
    static Response cannotFulfil() {
        return Response.builder()
                .withCanFulfillIntent(CanFulfillIntent.builder().withCanFulfill(CanFulfillIntentValues.NO).build())
                .build();
    }

    private static Reprompt reprompt(SpokenOutput again) {
        Reprompt.Builder reprompt = Reprompt.builder();
        again.ssml().ifPresent(ssml -> reprompt.withOutputSpeech(speech(ssml)));
        again.document().ifPresent(document -> reprompt.addDirectivesItem(audio(document)));
        return reprompt.build();
    }

    private static Card shown(backroutine.speech.Card card) {
        return switch (card) {
            case backroutine.speech.Card.Text(var title, var text) ->
                SimpleCard.builder().withTitle(title).withContent(text).build();
            case backroutine.speech.Card.AskPermission() ->
                PermissionRequest.card();
        };
    }

    private static OutputSpeech speech(String ssml) {
        return SsmlOutputSpeech.builder().withSsml(ssml).build();
    }

    private static Directive audio(Map<String, Object> document) {
        return RenderDocumentDirective.builder().withToken(TOKEN).withDocument(document).build();
    }
}
