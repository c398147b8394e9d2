package backroutine.pacing;

import backroutine.routine.Dose;
import backroutine.routine.Exercise;
import backroutine.routine.Phase;
import backroutine.routine.Side;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** All settings and all places of an exercise. They are few enough for tests to try all of them. */
public final class AllCombinations {
    private AllCombinations() {}

    /** All settings that make a difference to this exercise. */
    public static List<Settings> settings(Exercise exercise) {
        List<Settings> all = new ArrayList<>();
        for (int hold : holds(exercise)) {
            for (int rest : restOffsets(exercise)) {
                for (Pace pace : Pace.values()) {
                    for (Counting counting : Counting.values()) {
                        Settings combination = Settings.prescribed()
                                .withHold(exercise.id(), hold)
                                .withRestOffset(rest)
                                .withPace(pace)
                                .withCounting(counting);
                        all.add(combination);
                        all.add(combination.withEncouragement(false));
                    }
                }
            }
        }
        return all;
    }

    /** All places of this exercise, in order. */
    public static List<Place> places(Exercise exercise) {
        List<Place> all = new ArrayList<>();
        for (int set = 1; set <= exercise.dose().sets().value(); set++) {
            for (Side side : exercise.dose().sides().order()) {
                for (int number = 1; number <= exercise.dose().repetitionsASide(); number++) {
                    all.add(new Place(exercise.id(), set, side, number));
                }
            }
        }
        return all;
    }

    private static int[] holds(Exercise exercise) {
        return exercise.dose()
                .hold()
                .map(Phase::seconds)
                .map(range -> IntStream.rangeClosed(range.min(), range.max()).toArray())
                .orElse(new int[]{0});
    }

    /** One offset for each length that the rest can have. */
    private static List<Integer> restOffsets(Exercise exercise) {
        Dose dose = exercise.dose();
        Set<Integer> lengths = new HashSet<>();
        List<Integer> offsets = new ArrayList<>();
        for (int offset = -Settings.REST_LIMIT; offset <= Settings.REST_LIMIT; offset += Settings.REST_STEP) {
            if (lengths.add(Math.clamp(dose.rest().value() + offset, dose.rest().min(), dose.rest().max()))) {
                offsets.add(offset);
            }
        }
        return offsets;
    }
}
