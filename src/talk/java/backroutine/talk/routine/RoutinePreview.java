package backroutine.talk.routine;

import backroutine.coach.leading.VisitLength;
import backroutine.coach.turn.CoachMessage;
import backroutine.pacing.BlockPlanner;
import backroutine.progress.History;
import backroutine.progress.Profile;
import backroutine.progress.Progress;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.text.Translator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A routine as a physiotherapist reads it: each number with its range and who chose it, and how long everything takes. The
 * lengths are those that the coach tells.
 *
 * @param source who prescribed it
 * @param exercises in the order of the routine
 * @param first the first visit of a person
 * @param later the first visit of a day, of a person who knows all exercises
 * @param second the second visit of the same day, with what is due twice; empty if nothing is
 */
public record RoutinePreview(String source, List<ExercisePreview> exercises, VisitPreview first, VisitPreview later,
        Optional<VisitPreview> second) {
    /** So often done that an exercise is introduced by its name only. */
    private static final int KNOWN_WELL = 100;
    /** Any day: the lengths of a visit do not depend on it. */
    private static final LocalDate DAY = LocalDate.EPOCH;

    /** Keeps its own copy. */
    public RoutinePreview {
        exercises = List.copyOf(exercises);
    }

    /**
     * The preview of a routine.
     *
     * @param translator gives the coach's messages their words
     */
    public static RoutinePreview of(Routine routine, Translator translator) {
        return new Measure(routine, translator, new VisitLength(routine, new BlockPlanner(routine, translator)))
                .preview();
    }

    private record Measure(Routine routine, Translator translator, VisitLength length) {
        RoutinePreview preview() {
            Progress newcomer = Progress.unknown();
            Progress experienced = experienced();
            List<Exercise> all = routine.exercises();
            List<ExercisePreview> exercises = IntStream.range(0, all.size())
                    .mapToObj(i -> new ExercisePreview(all.get(i), DoseNumbers.of(all.get(i), i),
                            millis(newcomer, List.of(all.get(i))), millis(experienced, List.of(all.get(i)))))
                    .toList();
            List<Exercise> twice = all.stream().filter(one -> one.dose().timesADay().value() > 1).toList();
            return new RoutinePreview(routine.source(), exercises, visit(newcomer, all), visit(experienced, all),
                    twice.isEmpty() ? Optional.empty() : Optional.of(visit(experienced, twice)));
        }

        private VisitPreview visit(Progress progress, List<Exercise> exercises) {
            long millis = millis(progress, exercises);
            return new VisitPreview(exercises.stream().map(Exercise::id).toList(), millis,
                    translator.text(VisitLength.message(CoachMessage.VISIT_LENGTH, millis)).words());
        }

        private long millis(Progress progress, List<Exercise> exercises) {
            return length.millis(progress, exercises, DAY);
        }

        private Progress experienced() {
            List<String> ids = routine.exercises().stream().map(Exercise::id).toList();
            Map<String, Integer> times = ids.stream()
                    .collect(Collectors.toMap(Function.identity(), _ -> KNOWN_WELL));
            Map<String, LocalDate> days = ids.stream().collect(Collectors.toMap(Function.identity(), _ -> DAY));
            Profile unknown = Profile.unknown();
            return Progress.unknown()
                    .with(unknown.withHistory(new History(times, days, Optional.empty())));
        }
    }
}
