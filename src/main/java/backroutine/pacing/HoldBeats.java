package backroutine.pacing;

import backroutine.text.Message;
import backroutine.text.SpokenText;
import backroutine.text.Translator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The seconds of a hold. In a short hold every second is numbered. In a long one the tens and the last seconds are, and once the
 * user is told to keep breathing.
 */
final class HoldBeats {
    /** One second, in milliseconds. */
    private static final int SECOND = 1000;
    /** The longest hold of which every second is numbered, in seconds. */
    private static final int LONGEST_SHORT_HOLD = 10;
    private static final int LAST_SECONDS = 5;
    private static final int LAST_SECONDS_OF_LESS = 3;
    private static final int HALF_OF_TEN = 5;
    /** How long the reminder to breathe takes, in seconds. */
    private static final int BREATHING_SECONDS = 2;

    private final Translator translator;
    private final Settings settings;
    private final Optional<Place> place;
    private final int seconds;

    HoldBeats(Translator translator, Settings settings, Place place, int seconds) {
        this.translator = translator;
        this.settings = settings;
        this.place = Optional.of(place);
        this.seconds = seconds;
    }

    /** The beats; {@code motion} is said in the first second. */
    List<Beat> beats(Message motion) {
        List<Beat> beats = new ArrayList<>();
        beats.add(work(1, translator.text(motion)));
        for (int second = 2; second <= seconds; second++) {
            if (second == breathingSecond()) {
                beats.add(work(BREATHING_SECONDS, translator.text(Message.of(CountMessage.KEEP_BREATHING))));
                second += BREATHING_SECONDS - 1;
            } else {
                beats.add(isNumbered(second) ? work(1, translator.text(number(second))) : silent());
            }
        }
        return beats;
    }

    private boolean isNumbered(int second) {
        int left = seconds - second + 1;
        boolean less = settings.counting() == Counting.LESS;
        boolean last = left <= (less ? LAST_SECONDS_OF_LESS : LAST_SECONDS);
        return switch (settings.counting()) {
            case EVERY_SECOND -> true;
            case USUAL -> !isLong() || last || label(second) % 10 == 0;
            case LESS -> last || isLong() && label(second) % 10 == 0;
        };
    }

    private boolean isLong() {
        return seconds > LONGEST_SHORT_HOLD;
    }

    /**
     * The second in which the reminder to breathe begins: half past a ten, at or before the middle of the hold. 0 for a hold in
     * which nobody is reminded.
     */
    private int breathingSecond() {
        if (!isLong() || settings.counting() == Counting.EVERY_SECOND) {
            return 0;
        }
        int half = seconds / 2;
        return half - Math.floorMod(half - HALF_OF_TEN, 10);
    }

    /** The number of a second: counted down, the seconds that are left with it. */
    private int label(int second) {
        return switch (settings.direction()) {
            case UP -> second;
            case DOWN -> seconds - second + 1;
        };
    }

    private Message number(int second) {
        return Message.of(CountMessage.COUNT).with("number", label(second));
    }

    private Beat work(int length, SpokenText text) {
        return new Beat(length * SECOND, text, Beat.Kind.WORK, place);
    }

    private Beat silent() {
        return Beat.silent(SECOND, Beat.Kind.WORK, place);
    }
}
