package backroutine.screen;

import backroutine.pacing.Settings;
import backroutine.routine.Exercise;
import backroutine.routine.Phase;
import backroutine.screen.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the figure moves in a repetition, and how far a hold has got, from the phases of the dose. */
final class Poses {
    /** Into a hold the figure moves in this time; it then stays. */
    private static final long MOVE_INTO_HOLD_MILLIS = 1_000;
    private static final long SECOND = 1_000;

    private final List<Part> parts;

    /**
     * A phase of a repetition.
     *
     * @param start when it begins, in milliseconds from the start of the repetition
     * @param from the pose before it
     * @param to the pose to which it leads
     */
    private record Part(long start, long millis, boolean held, double from, double to) {
        double pose(long at) {
            long moving = held ? Math.min(MOVE_INTO_HOLD_MILLIS, millis) : millis;
            double share = Math.clamp((double) (at - start) / moving, 0, 1);
            return from + (to - from) * share;
        }

        double share(long at) {
            return Math.clamp((double) (at - start) / millis, 0, 1);
        }
    }

    /** The poses of one repetition; {@code first} if it is the first one after a rest. */
    Poses(Exercise exercise, Optional<Figure> figure, Settings settings, boolean first) {
        List<Phase> phases = exercise.dose().repetition();
        List<Part> all = new ArrayList<>();
        double from = first ? figure.map(Figure::rest).orElse(0.0) : pose(figure, phases.getLast());
        long start = 0;
        for (Phase phase : phases) {
            long millis = settings.seconds(exercise, phase) * SECOND;
            double to = pose(figure, phase);
            all.add(new Part(start, millis, phase.motion().held(), from, to));
            start += millis;
            from = to;
        }
        parts = List.copyOf(all);
    }

    private static double pose(Optional<Figure> figure, Phase phase) {
        return figure.map(known -> known.pose(phase.motion())).orElse(0.0);
    }

    /** The poses at the start and at the end of a beat, in milliseconds from the start of the repetition. */
    List<Double> between(long start, long end) {
        Part part = at(start);
        return List.of(rounded(part.pose(start)), rounded(part.pose(end)));
    }

    /** How much of a hold is over at the start and at the end of a beat, 0 to 1; empty outside a hold. */
    Optional<List<Double>> held(long start, long end) {
        Part part = at(start);
        return part.held()
                ? Optional.of(List.of(rounded(part.share(start)), rounded(part.share(end))))
                : Optional.empty();
    }

    private Part at(long offset) {
        return parts.stream()
                .filter(part -> offset < part.start() + part.millis())
                .findFirst()
                .orElse(parts.getLast());
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
