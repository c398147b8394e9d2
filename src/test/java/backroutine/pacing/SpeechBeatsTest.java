package backroutine.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.fixture.TestLanguage;
import backroutine.pacing.Beat.Kind;
import backroutine.routine.Side;
import backroutine.text.Message;
import backroutine.text.Translator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The speech before a block as beats of the block. */
class SpeechBeatsTest {
    private static final Translator TRANSLATOR = TestLanguage.translator();
    private static final Place START = new Place("glute-bridge", 1, Side.BOTH, 1);
    private static final Message WELCOME = CountMessage.verbatim("Welcome back.");
    private static final Message TODAY = CountMessage.verbatim("Today there are three.");
    private static final Message NOTHING = CountMessage.verbatim("");

    @Test
    void eachSentenceIsABeatBeforeTheFirstRepetition() {
        List<Beat> beats = beats(List.of(WELCOME, TODAY), 0);

        assertEquals(List.of("Welcome back.", "Today there are three."), beats.stream().map(Beat::words).toList());
        for (Beat beat : beats) {
            assertEquals(Kind.ANNOUNCEMENT, beat.kind());
            assertEquals(Optional.of(START), beat.place());
        }
    }

    @Test
    void aSentenceHasTheTimeThatASlowVoiceNeeds() {
        assertEquals(TRANSLATOR.text(WELCOME).longestMillis(), beats(List.of(WELCOME), 0).getFirst().millis());
    }

    @Test
    void theBeatsAreAsLongAsTheSpeechIsPlanned() {
        List<Message> say = List.of(WELCOME, NOTHING, TODAY);
        int millis = SpeechBeats.millis(say, Delivery.SCREEN, TRANSLATOR);

        assertEquals(millis, Timeline.millis(beats(say, millis)));
        assertEquals(2, beats(say, millis).size());
    }

    @Test
    void silenceFillsTheTimeOfSpeechThatIsNotSaidAgain() {
        List<Beat> alone = beats(List.of(), 4_000);
        List<Beat> after = beats(List.of(WELCOME), 4_000);

        assertEquals(List.of(Beat.silent(4_000, Kind.ANNOUNCEMENT, Optional.of(START))), alone);
        assertEquals(2, after.size());
        assertEquals(4_000, Timeline.millis(after));
        assertEquals("", after.getLast().words());
    }

    @Test
    void withoutSpeechThereIsNoBeat() {
        assertEquals(List.of(), beats(List.of(), 0));
        assertEquals(List.of(), beats(List.of(NOTHING), 0));
        assertEquals(0, SpeechBeats.millis(List.of(), Delivery.SCREEN, TRANSLATOR));
    }

    @Test
    void withoutAScreenTheSpeechIsOneTextAndItsLengthThatOfTheWhole() {
        List<Message> say = List.of(WELCOME, TODAY);
        for (Delivery delivery : List.of(Delivery.AUDIO_DOCUMENT, Delivery.PLAIN_SPEECH)) {
            assertEquals(TRANSLATOR.text(say).longestMillis(), SpeechBeats.millis(say, delivery, TRANSLATOR));
        }
        assertTrue(SpeechBeats.millis(say, Delivery.SCREEN, TRANSLATOR) > 0);
    }

    private static List<Beat> beats(List<Message> say, int planned) {
        Block block = new Block(List.of(Beat.silent(1_000, Kind.COUNT_IN, Optional.of(START)),
                Beat.silent(200, Kind.HANDOVER, Optional.empty())), List.of(), planned, Delivery.SCREEN);
        return SpeechBeats.onScreen(say, block, TRANSLATOR);
    }
}
