package backroutine.pacing;

import java.util.List;

/**
 * What is never broken: one side of one set.
 *
 * @param first where it begins
 * @param lead what comes before its work: a rest, a change of sides, or nothing for the first
 * @param work its repetitions
 */
record Piece(Place first, List<Beat> lead, List<Beat> work) {
    Piece {
        lead = List.copyOf(lead);
        work = List.copyOf(work);
    }

    long millis() {
        return Timeline.millis(lead) + Timeline.millis(work);
    }
}
