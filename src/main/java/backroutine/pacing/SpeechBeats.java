package backroutine.pacing;

import backroutine.pacing.Beat.Kind;
import backroutine.text.Message;
import backroutine.text.Translator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The speech before a block as beats, so that it can be played and shown on the clock of the block. */
public final class SpeechBeats {
    private SpeechBeats() {}

    /**
     * The speech before a block on a screen: one beat for each message, so that it can be shown as it is said. If the block
     * expects more, because it is sent again without its speech, silence fills the time.
     *
     * @param say what is said before the block; may be empty
     */
    public static List<Beat> onScreen(List<Message> say, Block block, Translator translator) {
        Optional<Place> place = block.response().getFirst().place();
        List<Beat> beats = new ArrayList<>();
        say.stream()
                .map(message -> translator.text(List.of(message)))
                .filter(text -> !text.isEmpty())
                .forEach(text -> beats.add(new Beat(text.longestMillis(), text, Kind.ANNOUNCEMENT, place)));
        int missing = block.speechBeforeMillis() - (int) Timeline.millis(beats);
        if (missing > 0) {
            beats.add(Beat.silent(missing, Kind.ANNOUNCEMENT, place));
        }
        return beats;
    }

    /** How long the speech before a block takes at most, in milliseconds. */
    public static int millis(List<Message> say, Delivery delivery, Translator translator) {
        return delivery == Delivery.SCREEN
                ? say.stream().mapToInt(message -> translator.text(List.of(message)).longestMillis()).sum()
                : translator.text(say).longestMillis();
    }
}
