package backroutine.coach.answering;

import backroutine.coach.place.Situation;
import backroutine.coach.turn.SettingMessage;
import backroutine.pacing.Settings;
import backroutine.routine.Exercise;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * Changes all rests between sets, and says whether that changes the exercise under way.
 *
 * @param exercises all exercises of the routine
 */
record RestChanges(List<Exercise> exercises) {
    /** Keeps its own copy. */
    RestChanges {
        exercises = List.copyOf(exercises);
    }

    /** Longer rests. */
    SettingResult longer(Situation situation, Optional<Exercise> underWay) {
        return change(situation, underWay, true);
    }

    /** Shorter rests. */
    SettingResult shorter(Situation situation, Optional<Exercise> underWay) {
        return change(situation, underWay, false);
    }

    /** Takes the first step that changes the rest under way; if none does, the first that changes any rest. */
    private SettingResult change(Situation situation, Optional<Exercise> underWay, boolean longer) {
        Settings now = situation.progress().profile().settings();
        Optional<Settings> changesHere = firstChange(now, underWay.map(List::of).orElse(exercises), longer);
        if (changesHere.isPresent()) {
            int seconds = underWay.map(exercise -> changesHere.get().rest(exercise) - now.rest(exercise)).orElse(0);
            return SettingResult.of(withLongerRest(situation, seconds), changesHere.get(),
                    longer ? SettingMessage.REST_LONGER : SettingMessage.REST_SHORTER);
        }
        return firstChange(now, exercises, longer)
                .map(wanted -> SettingResult.of(situation, wanted, reason(underWay.orElseThrow(), longer),
                        longer ? SettingMessage.REST_OTHERS_LONGER : SettingMessage.REST_OTHERS_SHORTER))
                .orElseGet(() -> SettingResult.of(situation, now,
                        longer ? SettingMessage.REST_LONGEST : SettingMessage.REST_SHORTEST));
    }

    private static Optional<Settings> firstChange(Settings now, List<Exercise> exercises, boolean longer) {
        int step = longer ? Settings.REST_STEP : -Settings.REST_STEP;
        return IntStream.iterate(now.restOffset() + step, offset -> Math.abs(offset) <= Settings.REST_LIMIT,
                offset -> offset + step)
                .mapToObj(now::withRestOffset)
                .filter(wanted -> exercises.stream().anyMatch(exercise -> wanted.rest(exercise) != now.rest(exercise)))
                .findFirst();
    }

    private static SettingMessage reason(Exercise underWay, boolean longer) {
        if (underWay.dose().rest().value() == 0) {
            return SettingMessage.REST_NONE;
        }
        return longer ? SettingMessage.REST_LONGEST_HERE : SettingMessage.REST_SHORTEST_HERE;
    }

    /** The situation with a rest that was interrupted so many seconds longer; shorter if they are negative. */
    private static Situation withLongerRest(Situation situation, int seconds) {
        OptionalLong rest = situation.remainingRest();
        return rest.isPresent()
                ? situation.withRest(Math.max(rest.getAsLong() + seconds * 1000L, 0))
                : situation;
    }
}
