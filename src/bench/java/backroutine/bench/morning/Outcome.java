package backroutine.bench.morning;

import java.util.List;

/**
 * What came of a session.
 *
 * @param turns its answered requests
 * @param lost the sets that the person heard and that are not stored, or that are stored but were not heard; and a setting of
 *        the other device that is not stored
 * @param told whether the person was told that something may not be stored
 * @param sentTwice the requests that were sent twice
 * @param changedTwice those whose second answer changed something, although the first was saved
 * @param begin when it began, in seconds of the morning
 * @param end when it ended, in seconds of the morning
 */
record Outcome(List<TimedTurn> turns, List<String> lost, boolean told, int sentTwice, int changedTwice, double begin,
        double end) {
    Outcome {
        turns = List.copyOf(turns);
        lost = List.copyOf(lost);
    }
}
