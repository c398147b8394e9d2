package backroutine.talk.figures;

import java.time.Duration;
import java.util.List;

/**
 * A visit that was played to its end.
 *
 * @param heard what the person heard, in order
 * @param said what the person said after the launch, in order
 * @param length from the launch to the end of the last answer of the visit
 * @param beforeQuestion how long the launch was answered before its first question began
 */
public record PlayedVisit(List<Heard> heard, List<String> said, Duration length, Duration beforeQuestion) {
    /** Keeps its own copies. */
    public PlayedVisit {
        heard = List.copyOf(heard);
        said = List.copyOf(said);
    }

    /** The number of words that the person had to say after the launch. */
    public int wordsSaid() {
        return said.stream().mapToInt(HeardSentences::words).sum();
    }
}
