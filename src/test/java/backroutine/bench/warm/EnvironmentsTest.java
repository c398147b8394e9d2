package backroutine.bench.warm;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** When a call has to wait for a start. Environments are kept 10 minutes idle and an hour at most; a start takes 2 seconds. */
class EnvironmentsTest {
    private static final Duration TURN = Duration.ofMillis(30);
    private static final LambdaTimes TIMES = new LambdaTimes(Between.minutes(10, 10), Between.hours(1, 1),
            Duration.ofSeconds(2), TURN, Duration.ofMillis(5));

    private final Environments environments = new Environments(TIMES, new SplittableRandom(1));

    @Test
    void theFirstCallStartsAndTheNextOneDoesNot() {
        assertTrue(startsAt(Duration.ZERO));
        assertFalse(startsAt(Duration.ofSeconds(2)));
        assertFalse(startsAt(Duration.ofMinutes(9)));
    }

    @Test
    void anEnvironmentIsEndedTenMinutesAfterItsLastCall() {
        startsAt(Duration.ZERO);

        assertFalse(startsAt(Duration.ofMinutes(10)));
        assertTrue(startsAt(Duration.ofMinutes(20).plus(TURN)));
    }

    @Test
    void anEnvironmentIsEndedAfterAnHourAlthoughItIsUsed() {
        for (int minute = 0; minute < 60; minute += 5) {
            assertTrue(startsAt(Duration.ofMinutes(minute)) == (minute == 0), "minute " + minute);
        }

        assertTrue(startsAt(Duration.ofMinutes(60)));
    }

    @Test
    void twoCallsAtOnceNeedTwoEnvironments() {
        assertTrue(startsAt(Duration.ZERO));
        assertTrue(startsAt(Duration.ofSeconds(1)));
        assertFalse(startsAt(Duration.ofMinutes(5)));
        assertFalse(startsAt(Duration.ofMinutes(5)));
        assertTrue(startsAt(Duration.ofMinutes(5)));
    }

    @Test
    void theMostRecentlyUsedIsCalledSoThatTheOtherOneIsEnded() {
        startsAt(Duration.ZERO);
        startsAt(Duration.ofSeconds(1));
        startsAt(Duration.ofMinutes(6));

        assertFalse(startsAt(Duration.ofMinutes(12)));
        assertTrue(startsAt(Duration.ofMinutes(12)));
    }

    private boolean startsAt(Duration moment) {
        return environments.startsFor(moment.toMillis(), TURN);
    }
}
