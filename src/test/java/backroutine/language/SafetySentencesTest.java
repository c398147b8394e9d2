package backroutine.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.SafetyMessage;
import backroutine.text.Message;
import backroutine.text.MessageKey;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must be said, and must not be said, when something is wrong. A change here is read by a clinician first. */
class SafetySentencesTest {
    private static final String CANNOT_CALL = "I can't call for you";
    private static final Properties SENTENCES = sentences();

    @ParameterizedTest
    @EnumSource(value = SafetyMessage.class, names = {"EMERGENCY", "BABY_EMERGENCY", "CRISIS"})
    void anEmergencyNamesTheNumberSomebodyNearAndThatTheSkillCannotCall(SafetyMessage message) {
        String words = English.words(Message.of(message));
        assertTrue(words.contains("emergency number"), words);
        assertTrue(words.contains("someone near you"), words);
        assertTrue(words.contains(CANNOT_CALL), words);
    }

    @Test
    void anEmergencyBeginsWithStopAndTellsAboutTheBirth() {
        String words = English.words(Message.of(SafetyMessage.EMERGENCY));
        assertTrue(words.startsWith("Stop now."), words);
        assertTrue(words.contains("you gave birth in the last year"), words);
    }

    @ParameterizedTest
    @EnumSource(value = SafetyMessage.class, names = {"UNWELL", "NUMBNESS"})
    void feelingUnwellMeansStopDoctorAndWhenItIsAnEmergency(SafetyMessage message) {
        String words = English.words(Message.of(message));
        assertTrue(words.startsWith("Please stop and rest."), words);
        assertTrue(words.contains("doctor"), words);
        assertTrue(words.contains("emergency help"), words);
    }

    @Test
    void afterSeverePainContinuingIsNotOffered() {
        for (MessageKey key : List.of(SafetyMessage.SEVERE_PAIN, SafetyMessage.PAIN_LEAVE_OUT,
                SafetyMessage.ASK_SKIP_OR_STOP, SafetyMessage.ASK_SKIP_OR_STOP_AGAIN)) {
            assertFalse(SENTENCES.getProperty(key.id()).contains("continue"), key.id());
        }
    }

    @Test
    void helpSaysThatTheUserMayTellAndThatTheSkillCannotCall() {
        String words = English.words(Message.of(CoachMessage.HELP));
        assertTrue(words.contains("If something hurts or feels wrong, tell me."), words);
        assertTrue(words.contains("I can't call for help."), words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"treat", "cure", "therapy", "relieve", "diagnos"})
    void noSentenceMakesAMedicalDeviceOfTheSkill(String word) {
        List<String> claims = SENTENCES.values()
                .stream()
                .map(Object::toString)
                .filter(sentence -> sentence.toLowerCase(Locale.ROOT).contains(word))
                .toList();
        assertEquals(List.of(), claims);
    }

    /** What a clinician has read is what is said, always in the same words. */
    @Test
    void noSentenceOfSafetyHasVariants() {
        List<String> variants = SENTENCES.stringPropertyNames()
                .stream()
                .filter(id -> id.startsWith("safety.") && id.contains("~"))
                .toList();
        assertEquals(List.of(), variants);
    }

    private static Properties sentences() {
        Properties sentences = new Properties();
        try (var in = new InputStreamReader(
                SafetySentencesTest.class.getResourceAsStream("/languages/en/speech.properties"),
                StandardCharsets.UTF_8)) {
            sentences.load(in);
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
