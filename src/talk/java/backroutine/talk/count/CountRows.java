package backroutine.talk.count;

import backroutine.routine.Exercise;
import backroutine.talk.count.Counted.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rows that show what is counted: the exercise with its set and side, the repetition or the pause, the second of a hold. Each
 * kind has a row of its own.
 */
public record CountRows(CountWords words) {
    /** How many rows there are at most. */
    public static final int MOST = 3;

    private static final String INDENT = "  ";
    private static final int BAR = 20;

    /**
     * The rows at a moment.
     *
     * @param block what plays; empty if nothing is counted
     * @param ms milliseconds from the start of its audio
     * @param silence the silence in which nothing is counted; empty if there is none
     */
    public List<String> at(Optional<CountedBlock> block, long ms, Optional<Span> silence) {
        List<String> rows = new ArrayList<>();
        Optional<Counted> counted = block.flatMap(playing -> playing.at(ms));
        counted.ifPresent(now -> {
            rows.add(place(block.orElseThrow(), now));
            rows.addAll(count(now));
        });
        if (counted.filter(now -> !(now instanceof Counted.Speech)).isEmpty()) {
            silence.ifPresent(span -> rows.add(left("silence", span)));
        }
        return List.copyOf(rows);
    }

    /** The row for the open microphone. */
    public String listening(Span span) {
        return left("listening", span);
    }

    private String place(CountedBlock block, Counted counted) {
        Exercise exercise = block.routine().exercise(counted.place().exercise());
        String setAndSide = words.names().setAndSide(exercise, counted.place());
        return INDENT + words.names().title(exercise) + (setAndSide.isEmpty() ? "" : " · " + setAndSide);
    }

    private List<String> count(Counted counted) {
        return switch (counted) {
            case Counted.Speech _ -> List.of();
            case Counted.GettingReady(_, var span) -> List.of(left("begins", span));
            case Counted.Rest(_, var span) -> List.of(left("rest", span));
            case Counted.SideChange(_, var span) -> List.of(left("change", span));
            case Counted.Repetition repetition -> Stream.of(number(repetition), hold(repetition))
                    .flatMap(Optional::stream)
                    .toList();
        };
    }

    /** One repetition alone needs no number. */
    private Optional<String> number(Counted.Repetition repetition) {
        return Optional.of(INDENT + words.of("repetition", repetition.place().repetition(), repetition.of()))
                .filter(_ -> repetition.of() > 1);
    }

    private Optional<String> hold(Counted.Repetition repetition) {
        return repetition.hold()
                .map(held -> INDENT + words.of("hold", held.second(), held.of()) + "  "
                        + bar(held.second(), held.of()));
    }

    private String left(String name, Span span) {
        return INDENT + words.of(name, span.secondsLeft()) + "  " + bar(span.doneMs(), span.totalMs());
    }

    private static String bar(long done, long all) {
        int full = Math.clamp(BAR * done / Math.max(1, all), 0, BAR);
        return "█".repeat(full) + "░".repeat(BAR - full);
    }
}
