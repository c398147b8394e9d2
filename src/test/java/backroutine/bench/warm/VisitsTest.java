package backroutine.bench.warm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Which visits a group makes. */
class VisitsTest {
    private static final long HOUR = Duration.ofHours(1).toMillis();

    @Test
    void withoutAnySpreadEachPersonVisitsAtNineInTheirOwnZone() {
        Group two = new Group(2, List.of(ZoneOffset.UTC, ZoneOffset.ofHours(-5)));

        long[] starts = Visits.of(two, habits(Duration.ZERO, 0), 2, new SplittableRandom(1));

        assertArrayEquals(new long[]{9 * HOUR, 14 * HOUR, 33 * HOUR, 38 * HOUR}, starts);
    }

    @Test
    void aShareOfVisitsIsLeftOut() {
        Group one = new Group(1, List.of(ZoneOffset.UTC));

        assertEquals(700, Visits.of(one, habits(Duration.ofMinutes(45), 0.3), 1_000, new SplittableRandom(1)).length,
                45);
        assertEquals(0, Visits.of(one, habits(Duration.ofMinutes(45), 1), 1_000, new SplittableRandom(1)).length);
    }

    private static Habits habits(Duration spread, double leftOut) {
        return new Habits(List.of(LocalTime.of(9, 0)), spread, spread, leftOut, 6, Duration.ofSeconds(100));
    }
}
