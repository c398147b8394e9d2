package backroutine.alexa;

import backroutine.screen.ScreenOutput;
import com.amazon.ask.model.Directive;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.RenderDocumentDirective;
import java.util.List;
import java.util.Map;

/** Makes the directive that shows a document on the screen. */
final class ScreenDirective {
    /** The names that the document knows. */
    private static final String DATA = "screen";
    private static final String VOICE = "voice";
    private static final String SOUND = "sound";

    private ScreenDirective() {}

    /** A document beside the speech of the response. */
    static Directive of(ScreenOutput screen) {
        return RenderDocumentDirective.builder()
                .withToken(screen.token())
                .withDocument(screen.document())
                .withDatasources(Map.of(DATA, Map.of("type", "object", "properties", screen.properties())))
                .build();
    }

    /** A document that plays the voice itself: Alexa makes sound of the audio document before it sends it to the device. */
    static Directive withVoice(ScreenOutput screen, Map<String, Object> audio) {
        Map<String, String> toSound = Map.of("transformer", "aplAudioToSpeech", "template", VOICE, "outputName", SOUND);
        return RenderDocumentDirective.builder()
                .withToken(screen.token())
                .withDocument(screen.document())
                .withDatasources(Map.of(DATA, Map.of("type", "object", "properties", screen.properties(),
                        "transformers", List.of(toSound))))
                .withSources(Map.of(VOICE, audio))
                .build();
    }
}
