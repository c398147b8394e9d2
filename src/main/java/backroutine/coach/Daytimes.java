package backroutine.coach;

import backroutine.pacing.Line;
import backroutine.pacing.Wording;
import java.time.LocalTime;

/** Times of day as they are spoken: "nine in the morning", "seven thirty in the evening". */
final class Daytimes {
    private static final int NOON = 12;
    private static final int EVENING = 17;

    private final Wording wording;

    Daytimes(Wording wording) {
        this.wording = wording;
    }

    /** The line with its time filled in. */
    Line in(Say key, LocalTime time) {
        return Line.of(key).with("time", words(time));
    }

    String words(LocalTime time) {
        if (time.equals(LocalTime.NOON) || time.equals(LocalTime.MIDNIGHT)) {
            return wording.words(Line.of(time.equals(LocalTime.NOON) ? Say.TIME_NOON : Say.TIME_MIDNIGHT));
        }
        boolean exact = time.getMinute() == 0;
        Say key = time.getHour() < NOON
                ? exact ? Say.TIME_MORNING_EXACT : Say.TIME_MORNING
                : time.getHour() < EVENING
                        ? exact ? Say.TIME_AFTERNOON_EXACT : Say.TIME_AFTERNOON
                        : exact ? Say.TIME_EVENING_EXACT : Say.TIME_EVENING;
        int hour = time.getHour() % NOON == 0 ? NOON : time.getHour() % NOON;
        return wording.words(Line.of(key).with("hour", hour).with("minute", time.getMinute()));
    }
}
