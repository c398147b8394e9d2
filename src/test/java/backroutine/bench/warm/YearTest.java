package backroutine.bench.warm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Simulated years whose result can be computed by hand, or follows from the rules. */
class YearTest {
    private static final LambdaTimes TWO_HOURS = new LambdaTimes(Between.minutes(10, 15),
            new Between(Duration.ofMinutes(90), Duration.ofMinutes(150)), Duration.ofSeconds(2), Duration.ofMillis(30),
            Duration.ofMillis(5));
    private static final int YEARS = 40;
    private static final Optional<KeepWarm> PING = Optional.of(new KeepWarm(Duration.ofMinutes(5), Duration.ZERO));
    private static final Habits ONE_TURN = habits(1);
    private static final Habits SIX_TURNS = habits(6);
    private static final Group ONE = new Group(1, List.of(ZoneOffset.UTC));

    @Test
    void withoutPingsEachVisitOfOnePersonStartsColdOnceAndStaysWarm() {
        Year year = year(ONE, SIX_TURNS, TWO_HOURS, Optional.empty(), 1);

        assertEquals(730, year.visits());
        assertEquals(730, year.startedCold());
        assertEquals(730, year.withColdTurn());
        assertEquals(0, year.pings());
    }

    /** After a mean of two hours there is no environment until the next ping, a mean of 2.5 minutes: 2.5 ÷ 122.5 = 2.0 %. */
    @Test
    void withAPingEveryFiveMinutesAndALifeOfTwoHoursTwoVisitsIn100StartCold() {
        Year years = new Year(0, 0, 0, 0, 0);
        for (int seed = 0; seed < YEARS; seed++) {
            years = years.plus(year(ONE, ONE_TURN, TWO_HOURS, PING, seed));
        }

        assertEquals(2.04, years.startedColdIn100(), 0.3);
        assertEquals(12 * 24 * 365 * YEARS, years.pings(), 0.01 * years.pings());
    }

    /** The first of 24 environments in two days is started by the visit at 0:00, the other 23 by pings. */
    @Test
    void eachLifeBeginsWithAPingIfNobodyCallsBetween() {
        LambdaTimes exact = TWO_HOURS.kept(Between.minutes(10, 10), Between.hours(2, 2));
        long day = Duration.ofDays(1).toMillis();

        Year year = Year.of(new long[]{0, 2 * day}, ONE_TURN, exact, PING, new SplittableRandom(1));

        assertEquals(2 * 24 * 12 - 1, year.pings());
        assertEquals(23, year.startingPings());
    }

    @Test
    void ifAnEnvironmentIsNotKeptUntilTheNextPingThePingHelpsOnlySometimes() {
        LambdaTimes shortIdle = TWO_HOURS.kept(Between.minutes(2, 2), Between.hours(2, 2));

        Year year = year(ONE, ONE_TURN, shortIdle, PING, 1);

        assertEquals(60, year.startedColdIn100(), 6, "three of five minutes are without an environment");
    }

    @Test
    void theSameSeedGivesTheSameYear() {
        assertEquals(year(ONE, SIX_TURNS, TWO_HOURS, PING, 7), year(ONE, SIX_TURNS, TWO_HOURS, PING, 7));
    }

    @Test
    void pingsNeverMakeItWorseForOnePerson() {
        for (Between idle : Assumptions.IDLE) {
            for (Between life : Assumptions.LIFE) {
                for (int seed = 0; seed < 3; seed++) {
                    LambdaTimes times = TWO_HOURS.kept(idle, life);
                    Year without = year(ONE, SIX_TURNS, times, Optional.empty(), seed);
                    Year with = year(ONE, SIX_TURNS, times, PING, seed);

                    assertEquals(without.visits(), with.visits());
                    assertTrue(with.startedCold() <= without.startedCold(), with + " is worse than " + without);
                    assertTrue(with.withColdTurn() <= without.withColdTurn(), with + " is worse than " + without);
                }
            }
        }
    }

    @Test
    void aVisitThatStartsColdHasAColdTurn() {
        Year year = year(new Group(50, List.of(ZoneOffset.UTC, ZoneOffset.ofHours(-8))), SIX_TURNS, TWO_HOURS, PING, 3);

        assertTrue(year.startedCold() > 0);
        assertTrue(year.withColdTurn() >= year.startedCold());
        assertTrue(year.withColdTurn() <= year.visits());
    }

    private static Year year(Group group, Habits habits, LambdaTimes times, Optional<KeepWarm> pings, int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return Year.of(Visits.of(group, habits, 365, random.split()), habits, times, pings, random);
    }

    private static Habits habits(int turns) {
        return new Habits(List.of(LocalTime.of(9, 0), LocalTime.of(20, 0)), Duration.ofMinutes(90),
                Duration.ofMinutes(45), 0, turns, Duration.ofSeconds(100));
    }
}
