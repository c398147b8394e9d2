package backroutine.pacing;

import backroutine.routine.Exercise;

/** Seconds to get into position, as the user needs them. */
public final class PositionSeconds {
    /** When the user has just heard what comes. */
    private static final int BRIEF = 5;
    /** To fetch the kit, or to put it within reach. */
    private static final int KIT = 20;
    private static final int LONGER_PERCENT = 150;

    private PositionSeconds() {}

    /** The exercise's settle time, or longer if naming the side takes longer; at most {@link BlockPlan#LONGEST_SETTLE}. */
    public static int usual(Exercise exercise, Settings settings) {
        int settle = exercise.settle().value();
        int named = exercise.text().sideCues().isEmpty() ? settle : Math.max(settle, brief(exercise));
        return as(settings, named);
    }

    /** When the user has just heard what comes and is in position: only the side is named, then the count-in. */
    public static int brief(Exercise exercise) {
        return exercise.text().sideCues().isEmpty() ? BRIEF : exercise.dose().sides().changeSeconds();
    }

    /** The time to fetch the kit of an exercise; 0 if it needs none. */
    static int kit(Exercise exercise, Settings settings) {
        return exercise.text().kit().isEmpty() ? 0 : as(settings, KIT);
    }

    /** The usual time and the time to fetch the kit, for a user who comes back; at most {@link BlockPlan#LONGEST_SETTLE}. */
    public static int withKit(Exercise exercise, Settings settings) {
        return Math.min(usual(exercise, settings) + kit(exercise, settings), BlockPlan.LONGEST_SETTLE);
    }

    /** The time to get into position straight after another exercise; at most {@link BlockPlan#LONGEST_SETTLE}. */
    public static int after(Exercise before, Exercise exercise, Settings settings) {
        return before.equals(exercise)
                ? brief(exercise)
                : Math.min(usual(exercise, settings) + move(before, exercise, settings), BlockPlan.LONGEST_SETTLE);
    }

    /** The time to get from the position of one exercise to that of another; 0 if they are the same. */
    static int move(Exercise from, Exercise to, Settings settings) {
        return from.text().position().equals(to.text().position()) ? 0 : usual(to, settings);
    }

    private static int as(Settings settings, int seconds) {
        return switch (settings.positionTime()) {
            case USUAL -> seconds;
            case LONGER -> Math.min(Math.ceilDiv(seconds * LONGER_PERCENT, 100), BlockPlan.LONGEST_SETTLE);
        };
    }
}
