package backroutine.coach.answering;

import backroutine.coach.offers.HoldStep;
import backroutine.coach.place.Situation;
import backroutine.coach.turn.SettingMessage;
import backroutine.pacing.Settings;
import backroutine.routine.ChosenBy;
import backroutine.routine.DoseValue;
import backroutine.routine.Exercise;
import backroutine.routine.Phase;
import backroutine.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Changes the hold of the exercise under way, within its range. */
final class HoldChanges {
    private HoldChanges() {}

    /** A hold of so many seconds. */
    static SettingResult to(Situation situation, Optional<Exercise> underWay, int seconds) {
        return change(situation, underWay, OptionalInt.of(seconds), 0);
    }

    /**
     * A longer or shorter hold.
     *
     * @param steps how many steps longer; negative for shorter
     */
    static SettingResult by(Situation situation, Optional<Exercise> underWay, int steps) {
        return change(situation, underWay, OptionalInt.empty(), steps);
    }

    private static SettingResult change(Situation situation, Optional<Exercise> underWay, OptionalInt seconds,
            int steps) {
        Settings settings = situation.progress().profile().settings();
        if (underWay.isEmpty()) {
            return SettingResult.of(situation, settings, SettingMessage.HOLD_WHICH);
        }
        Exercise exercise = underWay.get();
        Optional<Phase> phase = exercise.dose().hold();
        if (phase.isEmpty()) {
            return new SettingResult(situation, settings,
                    List.of(Message.of(SettingMessage.HOLD_NONE).with("exercise", exercise.name())));
        }
        DoseValue range = phase.get().seconds();
        int wanted = seconds.orElse(settings.hold(exercise) + steps * HoldStep.seconds(range));
        int chosen = range.nearest(wanted);
        return new SettingResult(situation, settings.withHold(exercise.id(), chosen), List.of(
                Message.of(message(range, wanted)).with("exercise", exercise.name()).with("seconds", chosen)));
    }

    /** A limit is called prescribed only where it is the source's. */
    private static SettingMessage message(DoseValue range, int wanted) {
        boolean prescribed = range.chosenBy() == ChosenBy.SOURCE;
        if (range.min() == range.max()) {
            return prescribed ? SettingMessage.HOLD_FIXED_PRESCRIBED : SettingMessage.HOLD_FIXED;
        }
        if (wanted > range.max()) {
            return prescribed ? SettingMessage.HOLD_LONGEST_PRESCRIBED : SettingMessage.HOLD_LONGEST;
        }
        if (wanted < range.min()) {
            return prescribed ? SettingMessage.HOLD_SHORTEST_PRESCRIBED : SettingMessage.HOLD_SHORTEST;
        }
        return SettingMessage.HOLD_CHANGED;
    }
}
