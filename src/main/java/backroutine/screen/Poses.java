package backroutine.screen;

import backroutine.pacing.RepetitionPhases;
import backroutine.pacing.Settings;
import backroutine.routine.Exercise;
import backroutine.routine.Phase;
import backroutine.screen.figure.Figure;
import java.util.List;
import java.util.Optional;

/** How the figure moves in a repetition, and how far a hold has got, from the phases of the dose. */
final class Poses {
    /** Into a hold the figure moves in this time; it then stays. */
    private static final long MOVE_INTO_HOLD_MILLIS = 1_000;

    private final RepetitionPhases phases;
    private final Optional<Figure> figure;
    /** The pose before the first phase. */
    private final double before;

    /** The poses of one repetition; {@code first} if it is the first one after a rest. */
    Poses(Exercise exercise, Optional<Figure> figure, Settings settings, boolean first) {
        this.phases = RepetitionPhases.of(exercise, settings);
        this.figure = figure;
        this.before = first
                ? figure.map(Figure::rest).orElse(0.0)
                : pose(phases.all().getLast().phase());
    }

    private double pose(Phase phase) {
        return figure.map(known -> known.pose(phase.motion())).orElse(0.0);
    }

    /** The poses at the start and at the end of a beat, in milliseconds from the start of the repetition. */
    List<Double> between(long start, long end) {
        RepetitionPhases.Timed part = phases.at(start);
        return List.of(rounded(pose(part, start)), rounded(pose(part, end)));
    }

    private double pose(RepetitionPhases.Timed part, long at) {
        int index = phases.all().indexOf(part);
        double from = index == 0 ? before : pose(phases.all().get(index - 1).phase());
        double to = pose(part.phase());
        long moving = part.held() ? Math.min(MOVE_INTO_HOLD_MILLIS, part.millis()) : part.millis();
        double share = Math.clamp((double) (at - part.start()) / moving, 0, 1);
        return from + (to - from) * share;
    }

    /** How much of a hold is over at the start and at the end of a beat, 0 to 1; empty outside a hold. */
    Optional<List<Double>> held(long start, long end) {
        RepetitionPhases.Timed part = phases.at(start);
        return part.held()
                ? Optional.of(List.of(rounded(part.share(start)), rounded(part.share(end))))
                : Optional.empty();
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
