package backroutine.heard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.turn.SafetyMessage;
import backroutine.language.Language;
import backroutine.language.LanguageFolder;
import backroutine.models.LanguageFolders;
import backroutine.text.Message;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A helpline is named where one was verified, with its country; an emergency number is never named, in no locale. */
class RegionalSentencesTest {
    private static final Message CRISIS = Message.of(SafetyMessage.CRISIS);
    private static final Map<String, Language> LANGUAGES = languages();

    static List<String> locales() {
        return List.copyOf(LANGUAGES.keySet());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en-US | In the United States | call or text nine eight eight at any time
            en-CA | In Canada            | call or text nine eight eight at any time
            en-GB | In England           | one one one, option two
            en-AU | In Australia         | Lifeline on thirteen, eleven, fourteen
            de-DE | In Deutschland       | null achthundert, eins eins eins, null eins eins eins
            es-ES | En España            | cero veinticuatro
            es-MX | En México            | ochocientos, nueve once, veinte, cero cero
            es-US | En Estados Unidos    | nueve ocho ocho a cualquier hora. Para hablar en español, oprime el dos
            fr-FR | En France            | trente-et-un quatorze
            fr-CA | Au Canada            | appelez ou textez le neuf huit huit
            pt-BR | No Brasil            | CVV, um oito oito
            """)
    void aVerifiedHelplineIsNamedWithItsCountryAndInNoOtherLocale(String locale, String country, String helpline) {
        String words = crisis(locale);

        assertTrue(words.contains(helpline), words);
        assertEquals(List.of(locale),
                locales().stream().filter(other -> crisis(other).contains(country)).toList(), country);
    }

    /** Each other locale has a helpline of its own, as above. */
    @Test
    void withoutAVerifiedOneAHelplineIsNamedInGeneral() {
        assertEquals(List.of("en-IN", "it-IT"),
                locales().stream().filter(locale -> crisis(locale).equals(general(locale))).toList());
        assertTrue(crisis("en-IN").contains("a helpline or your emergency number"));
        assertTrue(crisis("it-IT").contains("una linea di ascolto o il numero di emergenza"));
    }

    @ParameterizedTest
    @MethodSource("locales")
    void afterTheHelplineComesDangerAndThatTheSkillCannotCall(String locale) {
        String[] general = general(locale).split("(?<=\\.) ");
        String end = general[general.length - 2] + " " + general[general.length - 1];

        assertTrue(crisis(locale).endsWith(end), crisis(locale));
    }

    @ParameterizedTest
    @MethodSource("locales")
    void noEmergencyNumberIsNamed(String locale) {
        var numbers = new EmergencyNumbers(LANGUAGES.get(locale));
        var exercise = LANGUAGES.get(locale).in(locale).routine().exercises().get("glute-bridge").name();

        for (SafetyMessage message : SafetyMessage.values()) {
            String words = words(locale, Message.of(message).with("exercise", exercise));
            assertFalse(message == SafetyMessage.CRISIS ? numbers.areIn(words) : numbers.mayBeIn(words),
                    message + ": " + words);
        }
        assertFalse(numbers.mayBeIn(general(locale)), general(locale));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en-US | Call nine one one.       | Call nine eleven.
            en-AU | Call zero zero zero.     | Call triple zero.
            de-DE | Wähl eins eins zwei.     | Wähl hundertzwölf.
            es-ES | Llama al uno uno dos.    | Llama al ciento doce.
            es-MX | Llama al nueve uno uno.  | Llama al nueve once.
            fr-FR | Appelez le quinze.       | Appelez le cent douze.
            fr-CA | Appelez le neuf un un.   | Appelez le neuf-onze.
            it-IT | Chiama l'uno uno due.    | Chiama il centododici.
            pt-BR | Ligue um nove dois.      | Ligue cento e noventa e dois.
            """)
    void anEmergencyNumberWouldBeNoticed(String locale, String digits, String otherwise) {
        var numbers = new EmergencyNumbers(LANGUAGES.get(locale));

        assertTrue(numbers.areIn(digits), digits);
        assertTrue(numbers.mayBeIn(digits), digits);
        assertTrue(numbers.mayBeIn(otherwise), otherwise);
    }

    @Test
    void theSkillSpeaksAsInTheLocaleOfTheRequest() {
        assertTrue(new Listener().hears("i want to die", Moment.MID_SET).words().contains("nine eight eight"));
    }

    private static String crisis(String locale) {
        return words(locale, CRISIS);
    }

    /** What is said where the locale has no helpline of its own. */
    private static String general(String locale) {
        return LANGUAGES.get(locale).translator().text(List.of(CRISIS)).words();
    }

    private static String words(String locale, Message message) {
        return LANGUAGES.get(locale).in(locale).translator().text(List.of(message)).words();
    }

    private static Map<String, Language> languages() {
        Map<String, Language> languages = new TreeMap<>();
        for (String code : LanguageFolders.bundled().codes()) {
            Language language = LanguageFolder.read(code).orElseThrow();
            language.locales().keySet().forEach(locale -> languages.put(locale, language));
        }
        return languages;
    }
}
