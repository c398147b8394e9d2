package backroutine.coach.answering;

import backroutine.coach.place.Situation;
import backroutine.coach.turn.SettingMessage;
import backroutine.pacing.Pace;
import backroutine.pacing.Settings;
import backroutine.routine.Exercise;
import backroutine.routine.Phase;
import backroutine.text.Message;
import backroutine.text.MessageValue.Nested;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Changes the pace of all movements, and says what that changes in the exercise under way.
 *
 * @param exercises all exercises of the routine
 */
record PaceChanges(List<Exercise> exercises) {
    /** Keeps its own copy. */
    PaceChanges {
        exercises = List.copyOf(exercises);
    }

    /** A phase of a movement, with the exercise it belongs to. */
    private record Movement(Exercise exercise, Phase phase) {
        boolean changes(Settings from, Settings to) {
            return from.seconds(exercise, phase) != to.seconds(exercise, phase);
        }
    }

    /** Movements that last longer. */
    SettingResult slower(Situation situation, Optional<Exercise> underWay) {
        return change(situation, underWay, true);
    }

    /** Movements that are over sooner. */
    SettingResult faster(Situation situation, Optional<Exercise> underWay) {
        return change(situation, underWay, false);
    }

    /** Takes the first step that changes the exercise under way; if none does, the first that changes any exercise. */
    private SettingResult change(Situation situation, Optional<Exercise> underWay, boolean slower) {
        Settings now = situation.progress().profile().settings();
        List<Movement> all = exercises.stream().flatMap(PaceChanges::movements).toList();
        List<Movement> here = underWay.map(exercise -> movements(exercise).toList()).orElse(all);
        Optional<Settings> changesHere = firstChange(now, here, slower);
        Optional<Settings> changesAny = firstChange(now, all, slower);
        if (changesHere.isPresent()) {
            return new SettingResult(situation, changesHere.get(), List.of(said(now, changesHere.get(), here, slower)));
        }
        if (here.isEmpty()) {
            return SettingResult.of(situation, changesAny.orElse(now), SettingMessage.PACE_NOTHING_MOVES,
                    changesAny.isPresent() ? othersChange(slower) : othersAtLimit(slower));
        }
        return changesAny
                .map(wanted -> SettingResult.of(situation, wanted, atLimitHere(slower), othersChange(slower)))
                .orElseGet(() -> SettingResult.of(situation, now, atLimit(slower)));
    }

    private static Stream<Movement> movements(Exercise exercise) {
        return exercise.dose()
                .repetition()
                .stream()
                .filter(phase -> !phase.motion().held())
                .map(phase -> new Movement(exercise, phase));
    }

    private static Optional<Settings> firstChange(Settings now, List<Movement> movements, boolean slower) {
        List<Pace> paces = slower
                ? List.of(Pace.AS_PRESCRIBED, Pace.SLOWER)
                : List.of(Pace.AS_PRESCRIBED, Pace.FASTER);
        return paces.stream()
                .filter(pace -> slower ? pace.seconds() > now.pace().seconds() : pace.seconds() < now.pace().seconds())
                .map(now::withPace)
                .filter(wanted -> movements.stream().anyMatch(movement -> movement.changes(now, wanted)))
                .findFirst();
    }

    private static Message said(Settings now, Settings wanted, List<Movement> movements, boolean slower) {
        SettingMessage pace = switch (wanted.pace()) {
            case SLOWER -> SettingMessage.PACE_SLOWER;
            case AS_PRESCRIBED -> SettingMessage.PACE_NORMAL;
            case FASTER -> SettingMessage.PACE_FASTER;
        };
        boolean all = movements.stream().allMatch(movement -> movement.changes(now, wanted));
        SettingMessage change = slower
                ? all ? SettingMessage.PACE_MOVEMENTS_LONGER : SettingMessage.PACE_SOME_MOVEMENTS_LONGER
                : all ? SettingMessage.PACE_MOVEMENTS_SHORTER : SettingMessage.PACE_SOME_MOVEMENTS_SHORTER;
        return Message.of(pace).with("change", new Nested(Message.of(change)));
    }

    private static SettingMessage atLimit(boolean slower) {
        return slower ? SettingMessage.PACE_SLOWEST : SettingMessage.PACE_FASTEST;
    }

    private static SettingMessage atLimitHere(boolean slower) {
        return slower ? SettingMessage.PACE_SLOWEST_HERE : SettingMessage.PACE_FASTEST_HERE;
    }

    private static SettingMessage othersChange(boolean slower) {
        return slower ? SettingMessage.PACE_OTHERS_SLOWER : SettingMessage.PACE_OTHERS_FASTER;
    }

    private static SettingMessage othersAtLimit(boolean slower) {
        return slower ? SettingMessage.PACE_OTHERS_SLOWEST : SettingMessage.PACE_OTHERS_FASTEST;
    }
}
