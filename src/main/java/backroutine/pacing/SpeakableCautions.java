package backroutine.pacing;

import backroutine.routine.RoutineText;
import backroutine.text.Translator;
import java.util.Optional;

/**
 * Whether the cautions of a routine can be spoken in a language: they are said in one response with a greeting and with the
 * introduction of an exercise.
 */
public final class SpeakableCautions {
    private SpeakableCautions() {}

    /** Why the cautions cannot be spoken; empty if they can. */
    public static Optional<SpeechObstacle> obstacle(RoutineText text, Translator translator) {
        long millis = text.cautions()
                .stream()
                .mapToLong(caution -> translator.text(CountMessage.verbatim(caution)).longestMillis())
                .sum();
        return millis <= AlexaLimits.CAUTIONS
                ? Optional.empty()
                : Optional.of(new SpeechObstacle("", "cannot be spoken: the cautions of the routine last "
                        + SpeakableExercise.seconds(millis) + " s, but at most "
                        + AlexaLimits.CAUTIONS / SpeakableExercise.SECOND
                        + " s; shorten them in the exercises.json of the language"));
    }
}
