package backroutine.talk.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.talk.ExampleModel;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatcherTest {
    private final Matcher matcher = Matcher.of(ExampleModel.read());

    @ParameterizedTest
    @CsvSource(textBlock = """
            yes, AMAZON.YesIntent
            Yeah!, AMAZON.YesIntent
            okay, OkayIntent
            'Alexa, pause', AMAZON.PauseIntent
            move on, AMAZON.NextIntent
            next, AMAZON.NextIntent
            im ready, ReadyIntent
            I’m ready., ReadyIntent
            'um, okay, ready now please', ReadyIntent
            go ahead, ReadyIntent
            can you pause, AMAZON.PauseIntent
            glute bridge, StartExerciseIntent
            just the glute-bridge, StartExerciseIntent
            how do I do this?, HowToIntent
            how do i do the cat cow, HowToIntent
            sing me a song, AMAZON.FallbackIntent
            ready to go shopping, AMAZON.FallbackIntent
            hold for banana seconds, AMAZON.FallbackIntent
            please, AMAZON.FallbackIntent
            '', AMAZON.FallbackIntent
            """)
    void theIntentOfWhatWasSaid(String utterance, String intent) {
        assertEquals(intent, matcher.match(utterance).intent());
    }

    @Test
    void aSynonymResolvesToItsValue() {
        assertEquals(new Match.Slot("EXERCISE", Optional.of("hip raise"),
                Optional.of(new Match.Value("glute-bridge", "glute bridge"))),
                matcher.match("just the hip raise").slots().get("exercise"));
    }

    @Test
    void wordsThatNameNoValueStayUnresolved() {
        Match match = matcher.match("just the headstand");

        assertEquals("StartExerciseIntent", match.intent());
        assertEquals(new Match.Slot("EXERCISE", Optional.of("headstand"), Optional.empty()),
                match.slots().get("exercise"));
    }

    @Test
    void aSlotThatWasNotFilledIsThereAndEmpty() {
        assertEquals(new Match.Slot("EXERCISE", Optional.empty(), Optional.empty()),
                matcher.match("how do I do this").slots().get("exercise"));
    }

    @ParameterizedTest
    @CsvSource({"four, 4", "4, 4", "twenty five, 25", "twenty-five, 25", "a hundred, 100", "two hundred and seven, 207",
            "999, 999", "zero, 0"})
    void numbersInWordsAndDigits(String spoken, String number) {
        assertEquals(Optional.of(number),
                matcher.match("hold for " + spoken + " seconds").slots().get("seconds").spoken());
    }
}
