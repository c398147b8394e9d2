package backroutine.day;

import backroutine.pacing.IntroductionLevel;
import backroutine.progress.Progress;
import backroutine.routine.Exercise;
import java.time.LocalDate;
import java.util.Optional;

/** How much she is told of an exercise before it begins. */
public final class InstructionPolicy {
    /** Completed this often, an exercise needs its steps no more; and this often, not even its cue. */
    private static final int COMPLETIONS_TO_KNOW_THE_STEPS = 2;
    private static final int COMPLETIONS_TO_KNOW_THE_CUE = 6;
    private static final int LONG_AWAY_DAYS = 14;

    private InstructionPolicy() {}

    /** Every step until she knows it, and again after a long time away; or as much as she asked for. */
    public static IntroductionLevel level(LocalDate today, Progress progress, Exercise exercise) {
        return switch (progress.profile().settings().verbosity()) {
            case MORE -> IntroductionLevel.FULL;
            case LESS -> IntroductionLevel.NAME;
            case AS_KNOWN -> {
                boolean away = Optional.ofNullable(progress.profile().history().lastDone().get(exercise.id()))
                        .filter(day -> !day.plusDays(LONG_AWAY_DAYS).isAfter(today))
                        .isPresent();
                int completions = away ? 0 : progress.profile().completions(exercise.id());
                yield completions < COMPLETIONS_TO_KNOW_THE_STEPS
                        ? IntroductionLevel.FULL
                        : completions < COMPLETIONS_TO_KNOW_THE_CUE ? IntroductionLevel.CUE : IntroductionLevel.NAME;
            }
        };
    }
}
