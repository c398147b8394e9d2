package backroutine.talk.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an utterance is taken for that is no sample. */
class NearestSampleTest {
    private static final InteractionModel MODEL = InteractionModel.of("en-US");
    private static final Matcher NEAREST = Matcher.of(MODEL);

    @ParameterizedTest
    @CsvSource(textBlock = """
            i think my leg is kind of numb, NumbnessIntent
            um there is a lot of blood everywhere, EmergencyIntent
            'i was sad and i can''t breathe', EmergencyIntent
            i was lifting and something popped in my knee, SeverePainIntent
            could you maybe go on to the next exercise, AMAZON.NextIntent
            """)
    void theNearestSampleIsTaken(String utterance, String intent) {
        Match match = NEAREST.match(utterance);

        assertEquals(intent, match.intent());
        assertTrue(match.takenFor().isPresent());
    }

    @Test
    void theValueOfASlotIsFound() {
        assertEquals(Optional.of(new Match.Value("knee", "knee")),
                NEAREST.match("i was lifting and something popped in my left knee").slots().get("part").resolved());
    }

    @Test
    void aSampleIsNotTakenForAnother() {
        assertEquals(Optional.empty(), NEAREST.match("my leg hurts").takenFor());
    }

    @ParameterizedTest
    @ValueSource(strings = {"it doesn't hurt", "i'm really not in any pain", "i haven't had any bleeding"})
    void aDeniedComplaintIsNoAlarm(String utterance) {
        assertEquals("AMAZON.FallbackIntent", NEAREST.match(utterance).intent());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            i'm not dizzy but my chest feels so tight, EmergencyIntent
            my baby is still not breathing at all, BabyEmergencyIntent
            no that hurts, PainIntent
            """)
    void anAlarmBesideADenialIsTaken(String utterance, String intent) {
        assertEquals(intent, NEAREST.match(utterance).intent());
    }

    /** These are near samples that clear somebody or delete something. */
    @ParameterizedTest
    @ValueSource(strings = {"yes i do think so yes", "my doctor said yes to the holiday",
            "delete the whole data of mine",
            "she did it"})
    void whatClearsOrDeletesIsNotGuessed(String utterance) {
        String intent = NEAREST.match(utterance).intent();

        assertEquals("AMAZON.FallbackIntent", intent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stop there is blood pouring", "next my chest is weird", "pause i feel so faint",
            "skip this i'm bleeding"})
    void anAlarmIsNotTakenForAnOrdinaryIntent(String utterance) {
        String intent = NEAREST.match(utterance).intent();

        assertTrue(intent.equals("EmergencyIntent") || intent.equals("UnwellIntent"), intent);
    }

    @Test
    void theOppositeIsNotNear() {
        assertEquals("AMAZON.FallbackIntent", NEAREST.match("don't skip the set").intent());
    }
}
