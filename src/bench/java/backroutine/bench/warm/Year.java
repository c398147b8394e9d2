package backroutine.bench.warm;

import java.util.Optional;
import java.util.PriorityQueue;
import java.util.random.RandomGenerator.SplittableGenerator;

/**
 * A simulated time of visits, and what was counted in it.
 *
 * @param visits the visits
 * @param startedCold the visits whose first turn waited for a start
 * @param withColdTurn the visits in which any turn waited for a start
 * @param pings the pings
 * @param startingPings the pings that started an environment
 */
record Year(int visits, int startedCold, int withColdTurn, int pings, int startingPings) {
    /** The next turn of a visit. */
    private record Next(long at, int turn, boolean hadStart) {}

    /**
     * Plays visits.
     *
     * @param starts the beginnings of the visits in milliseconds, in order
     * @param keepWarm the ping; without it only the visits call the function
     * @param random draws how long each environment is kept, and how late each ping is
     */
    static Year of(long[] starts, Habits habits, LambdaTimes times, Optional<KeepWarm> keepWarm,
            SplittableGenerator random) {
        Pings pings = new Pings(keepWarm, starts.length == 0 ? 0 : starts[0], random.split());
        Environments environments = new Environments(times, random);
        PriorityQueue<Next> turns = new PriorityQueue<>((one, other) -> Long.compare(one.at(), other.at()));
        int begun = 0;
        int startedCold = 0;
        int withColdTurn = 0;
        while (begun < starts.length || !turns.isEmpty()) {
            boolean begins = begun < starts.length && (turns.isEmpty() || starts[begun] <= turns.peek().at());
            Next turn = begins ? new Next(starts[begun++], 1, false) : turns.poll();
            pings.before(turn.at(), environments, times.ping());
            boolean cold = environments.startsFor(turn.at(), times.turn());
            startedCold += cold && turn.turn() == 1 ? 1 : 0;
            withColdTurn += cold && !turn.hadStart() ? 1 : 0;
            if (turn.turn() < habits.turns()) {
                turns.add(new Next(turn.at() + habits.between().toMillis(), turn.turn() + 1, turn.hadStart() || cold));
            }
        }
        return new Year(starts.length, startedCold, withColdTurn, pings.sent(), pings.starts());
    }

    /** Visits that start cold, in 100. */
    double startedColdIn100() {
        return 100.0 * startedCold / visits;
    }

    /** Visits with any cold turn, in 100. */
    double withColdTurnIn100() {
        return 100.0 * withColdTurn / visits;
    }

    /** Both together, as if they were of one group. */
    Year plus(Year other) {
        return new Year(visits + other.visits, startedCold + other.startedCold, withColdTurn + other.withColdTurn,
                pings + other.pings, startingPings + other.startingPings);
    }
}
