package backroutine.coach;

import backroutine.pacing.Cue;
import backroutine.pacing.Line;
import java.util.ArrayList;
import java.util.List;

/** Lists with something before or after. */
final class Lines {
    private Lines() {}

    static List<Line> join(List<Line> first, List<Line> second) {
        List<Line> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    static Line verbatim(String sentence) {
        return Line.of(Cue.VERBATIM).with("sentence", sentence);
    }

    static <T> List<T> prepend(T first, List<T> others) {
        List<T> all = new ArrayList<>(others);
        all.addFirst(first);
        return all;
    }
}
