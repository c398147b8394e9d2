package backroutine.pacing;

import static backroutine.pacing.ExerciseVariants.phase;
import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.routine.Exercise;
import backroutine.routine.Motion;
import backroutine.text.MessageKey;
import backroutine.text.Translator;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The longest set that fits one answer, to the second. */
class SetLengthTest {
    private static final String FITS = "";
    private static final Translator SHORT_WORDS = new WordyTranslator(2, Map.of());

    /** 235 seconds less 5 to count in and 39 to end. */
    @Test
    void aSetLastsAtMost191Seconds() {
        assertEquals(FITS, obstacle(set(191), SHORT_WORDS));
        assertEquals("dose.repetition lasts too long: one set takes up to 192 s (1 times 192 s), but at most 191 s fit "
                + "one answer (235 s less 5 s to count in, 39 s to end and 0 s for a slow voice); lower the repetitions, "
                + "the seconds or a range", obstacle(set(192), SHORT_WORDS));
    }

    /** 40.2 seconds to say that it is done, 0.7 to say how to leave the position, and 8 to ask: 48.9. */
    @Test
    void aLongSentenceAtTheEndOfTheExerciseTakesTimeFromTheSet() {
        takesTimeFromTheSet(CountMessage.FINISHED_REPETITIONS, "49 s to end");
    }

    /** 40.2 seconds to say that there is a rest, and 8 to ask: 48.2. */
    @Test
    void aLongSentenceAtTheEndOfASetTakesTimeFromTheSet() {
        takesTimeFromTheSet(CountMessage.REST_UNTIL_READY, "49 s to end");
    }

    /** Twice 0.4 seconds to end the exercise and 0.2 for the report of the device. */
    @Test
    void onAScreenARestItsSetAndTheEndLastAtMost235Seconds() {
        Exercise bridge = ExerciseVariants.withPhases(2, 1, 100, phase(Motion.LIFT, 60), phase(Motion.HOLD, 60),
                phase(Motion.LOWER, 14));
        Translator longer = new WordyTranslator(4, Map.of(CountMessage.VERBATIM, 6));

        assertEquals(FITS, obstacle(bridge, new WordyTranslator(4, Map.of())));
        assertEquals("dose.rest lasts too long: on a screen one answer has the rest of up to 100 s, one set of up to "
                + "134 s and 2 s to end, together more than 235 s; lower the rest, the repetitions, the seconds or a "
                + "range", obstacle(bridge, longer));
    }

    private static void takesTimeFromTheSet(MessageKey sentence, String end) {
        Translator slow = new SlowTranslator(Map.of(sentence, 40_000));
        String words = obstacle(set(182), slow);

        assertEquals(FITS, obstacle(set(181), slow));
        assertEquals(end, words.replaceAll(".* s to count in, (.*) and 0 s for a slow voice.*", "$1"));
    }

    private static String obstacle(Exercise exercise, Translator translator) {
        return new SetLength(exercise, translator, Settings.prescribed()).obstacle()
                .map(obstacle -> obstacle.field() + " " + obstacle.words())
                .orElse(FITS);
    }

    /** One repetition of so many seconds, 181 or more. */
    private static Exercise set(int seconds) {
        return ExerciseVariants.withPhases(1, 1, 0, phase(Motion.LIFT, 60), phase(Motion.HOLD, 60),
                phase(Motion.LOWER, 60), phase(Motion.RELAX, seconds - 180));
    }
}
