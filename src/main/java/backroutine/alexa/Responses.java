package backroutine.alexa;

import backroutine.alexa.services.PermissionRequest;
import backroutine.screen.ScreenOutput;
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

/** Makes Alexa's responses of rendered replies. The microphone opens if the reply has a reprompt, and only then. */
final class Responses {
    private static final String TOKEN = "routine";

    private Responses() {}

    /** A response that speaks the reply; it closes the session if there is no reprompt. */
    static Response of(RenderedReply reply) {
        return spoken(reply).build();
    }

    /**
     * A response that speaks the reply and shows something. A document that plays the voice itself keeps the session open without
     * the microphone: then {@code shouldEndSession} is absent.
     */
    static Response of(RenderedReply reply, ScreenOutput screen) {
        if (!screen.playsVoice()) {
            return spoken(reply).addDirectivesItem(ScreenDirective.of(screen)).build();
        }
        Response.Builder response = Response.builder()
                .addDirectivesItem(ScreenDirective.withVoice(screen, reply.response().document().orElseThrow()));
        reply.card().ifPresent(card -> response.withCard(card(card)));
        return response.build();
    }

    private static Response.Builder spoken(RenderedReply reply) {
        Response.Builder response = Response.builder();
        SpokenOutput first = reply.response();
        first.ssml().ifPresent(ssml -> response.withOutputSpeech(speech(ssml)));
        first.document().ifPresent(document -> response.addDirectivesItem(audio(document)));
        reply.reprompt().ifPresent(again -> response.withReprompt(reprompt(again)));
        reply.card().ifPresent(card -> response.withCard(card(card)));
        return response.withShouldEndSession(reply.reprompt().isEmpty());
    }

    /** A response that lets Alexa ask for the permission in its own words; the user's answer comes as the next request. */
    static Response askingPermission(RenderedReply reply) {
        return Response.builder()
                .withOutputSpeech(speech(reply.response().ssml().orElseThrow()))
                .addDirectivesItem(PermissionRequest.directive(TOKEN))
                .build();
    }

    /** An empty response, for a request whose answer cannot be spoken. */
    static Response silent() {
        return Response.builder().build();
    }

    /** The answer "no" to Alexa's question whether the skill can fulfill an intent that the user did not address to it. */
    static Response cannotFulfill() {
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

    private static Card card(backroutine.speech.Card card) {
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
