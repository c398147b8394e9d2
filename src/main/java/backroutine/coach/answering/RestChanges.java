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
        return change(situation, underWay, Settings.REST_STEP);
    }

    /** Shorter rests. */
    SettingResult shorter(Situation situation, Optional<Exercise> underWay) {
        return change(situation, underWay, -Settings.REST_STEP);
    }

    /** Takes the first step that changes the rest under way; if none does, the first that changes any rest. */
    private SettingResult change(Situation situation, Optional<Exercise> underWay, int step) {
        Settings now = situation.progress().profile().settings();
        Optional<Settings> changesHere = firstChange(now, underWay.map(List::of).orElse(exercises), step);
        if (changesHere.isPresent()) {
            Situation changed = underWay.map(exercise -> withChangedRest(situation, exercise, now, changesHere.get()))
                    .orElse(situation);
            return SettingResult.of(changed, changesHere.get(),
                    step > 0 ? SettingMessage.REST_LONGER : SettingMessage.REST_SHORTER);
        }
        return firstChange(now, exercises, step)
                .map(wanted -> SettingResult.of(situation, wanted, reason(underWay.orElseThrow(), step),
                        step > 0 ? SettingMessage.REST_OTHERS_LONGER : SettingMessage.REST_OTHERS_SHORTER))
                .orElseGet(() -> SettingResult.of(situation, now,
                        step > 0 ? SettingMessage.REST_LONGEST : SettingMessage.REST_SHORTEST));
    }

    private static Optional<Settings> firstChange(Settings now, List<Exercise> exercises, int step) {
        return IntStream.iterate(now.restOffset() + step, offset -> Math.abs(offset) <= Settings.REST_LIMIT,
                offset -> offset + step)
                .mapToObj(now::withRestOffset)
                .filter(wanted -> exercises.stream().anyMatch(exercise -> wanted.rest(exercise) != now.rest(exercise)))
                .findFirst();
    }

    private static SettingMessage reason(Exercise underWay, int step) {
        boolean rests = underWay.dose().rest().value() > 0;
        return !rests
                ? SettingMessage.REST_NONE
                : step > 0 ? SettingMessage.REST_LONGEST_HERE : SettingMessage.REST_SHORTEST_HERE;
    }

    /** The situation with the rest under way longer or shorter, if a rest was interrupted. */
    private static Situation withChangedRest(Situation situation, Exercise exercise, Settings now, Settings wanted) {
        OptionalLong rest = situation.remainingRest();
        if (rest.isEmpty()) {
            return situation;
        }
        long millis = Math.max(rest.getAsLong() + (wanted.rest(exercise) - now.rest(exercise)) * 1000L, 0);
        return situation.withRest(millis);
    }
}
