package backroutine.day;

import backroutine.pacing.IntroductionLevel;
import backroutine.progress.Progress;
import backroutine.routine.Exercise;
import java.time.LocalDate;
import java.util.Optional;

/** Decides how much of an exercise is introduced before it begins. */
public final class InstructionPolicy {
    /** After so many completions the steps of an exercise are not said any more. */
    private static final int COMPLETIONS_TO_KNOW_THE_STEPS = 2;
    /** After so many completions the cue is not said either. */
    private static final int COMPLETIONS_TO_KNOW_THE_CUE = 6;
    /** After so many days without the exercise it is introduced in full again. */
    private static final int LONG_AWAY_DAYS = 14;

    private InstructionPolicy() {}

    /**
     * The level of introduction: by default it gets shorter with the completions; with a verbosity that the user chose it is
     * always the same.
     *
     * @param today the date in the time zone of the user
     */
    public static IntroductionLevel level(LocalDate today, Progress progress, Exercise exercise) {
        return switch (progress.profile().settings().verbosity()) {
            case MORE -> IntroductionLevel.FULL;
            case LESS -> IntroductionLevel.NAME;
            case AS_KNOWN -> {
                Optional<LocalDate> last = Optional
                        .ofNullable(progress.profile().history().lastDone().get(exercise.id()));
                int completions = isLongAgo(last, today) ? 0 : progress.profile().completions(exercise.id());
                yield completions < COMPLETIONS_TO_KNOW_THE_STEPS
                        ? IntroductionLevel.FULL
                        : completions < COMPLETIONS_TO_KNOW_THE_CUE ? IntroductionLevel.CUE : IntroductionLevel.NAME;
            }
        };
    }

    /** Whether a day is so long ago that what was done then is explained again; no, if there is none. */
    public static boolean isLongAgo(Optional<LocalDate> day, LocalDate today) {
        return day.filter(some -> !some.plusDays(LONG_AWAY_DAYS).isAfter(today)).isPresent();
    }
}
