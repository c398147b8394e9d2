package backroutine.pacing;

import backroutine.pacing.Beat.Kind;
import backroutine.text.Message;
import backroutine.text.Translator;
import java.util.List;
import java.util.Optional;

/** The speech before a block as beats, so that it can be played and shown on the clock of the block. */
public final class SpeechBeats {
    private SpeechBeats() {}

    /**
     * The beats, which together are as long as the block expects the speech to be. On a screen each message has a beat of its own,
     * so that it can be shown as it is said.
     *
     * @param say what is said before the block; may be empty
     */
    public static List<Beat> of(List<Message> say, Block block, Translator translator) {
        Optional<Place> place = block.response().getFirst().place();
        if (block.delivery() == Delivery.SCREEN) {
            return say.stream()
                    .map(message -> translator.text(List.of(message)))
                    .filter(text -> !text.isEmpty())
                    .map(text -> new Beat(text.longestMillis(), text, Kind.ANNOUNCEMENT, place))
                    .toList();
        }
        return block.speechBeforeMillis() == 0
                ? List.of()
                : List.of(new Beat(block.speechBeforeMillis(), translator.text(say), Kind.ANNOUNCEMENT, place));
    }

    /** How long the speech before a block takes at most, in milliseconds. */
    public static int millis(List<Message> say, Delivery delivery, Translator translator) {
        return delivery == Delivery.SCREEN
                ? say.stream().mapToInt(message -> translator.text(List.of(message)).longestMillis()).sum()
                : translator.text(say).longestMillis();
    }
}
