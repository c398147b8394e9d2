package backroutine.heard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.turn.SafetyMessage;
import backroutine.language.English;
import backroutine.text.Message;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A helpline is named where one was verified, with its country; an emergency number is never named. */
class RegionalSentencesTest {
    private static final Message CRISIS = Message.of(SafetyMessage.CRISIS);

    @ParameterizedTest
    @CsvSource({"en-US, In the United States, nine eight eight", "en-CA, In Canada, nine eight eight",
            "en-GB, In England, 'one one one, option two'", "en-AU, In Australia, 'thirteen, eleven, fourteen'"})
    void aVerifiedHelplineIsNamedWithItsCountry(String locale, String country, String number) {
        String words = words(locale);
        assertTrue(words.contains(country), words);
        assertTrue(words.contains(number), words);
        assertTrue(words.contains("I can't call for you"), words);
    }

    @Test
    void withoutAVerifiedOneAHelplineIsNamedInGeneral() {
        assertEquals(English.words(CRISIS), words("en-IN"));
        assertTrue(words("en-IN").contains("a helpline or your emergency number"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "en-CA", "en-GB", "en-AU", "en-IN"})
    void noEmergencyNumberIsNamed(String locale) {
        for (SafetyMessage message : SafetyMessage.values()) {
            String words = English.language()
                    .in(locale)
                    .translator()
                    .text(List
                            .of(Message.of(message).with("exercise", English.routine().exercises().getFirst().name())))
                    .words();
            assertFalse(words.matches(".*(nine one one|nine nine nine|triple zero|one one two).*"), words);
        }
    }

    @Test
    void theSkillSpeaksAsInTheLocaleOfTheRequest() {
        assertTrue(new Listener().hears("i want to die", Moment.MID_SET).words().contains("nine eight eight"));
    }

    private static String words(String locale) {
        return English.language().in(locale).translator().text(List.of(CRISIS)).words();
    }
}
