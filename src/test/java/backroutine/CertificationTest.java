package backroutine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.lambda.SkillHandler;
import backroutine.progress.InMemoryProgressStore;
import backroutine.talk.Answer;
import backroutine.talk.Conversation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Amazon's checklist for custom skills: a test for each rule, as a reviewer would try it. {@link Conversation} checks
 * for every answer that it is well-formed and within Alexa's limits, and that the microphone opens only with a
 * reprompt.
 */
class CertificationTest {
    private static final Instant MORNING = Instant.parse("2026-11-22T15:00:00Z");
    private static final List<String> LOCALES = List.of("en-US", "en-GB", "en-CA", "en-AU", "en-IN");
    /** What the user says to reach each state of the conversation. */
    private static final Map<String, List<String>> STATES = Map.of(
            "asked for clearance", List.of("start my back routine"),
            "counting", List.of("start my back routine", "yes"),
            "counting the next exercise", List.of("start my back routine", "yes", "skip this one"),
            "paused", List.of("start my back routine", "yes", "pause"),
            "asked whether to start over", List.of("start my back routine", "yes", "start over"),
            "after a symptom", List.of("start my back routine", "yes", "that hurts"),
            "after help", List.of("start my back routine", "yes", "help"),
            "one exercise alone", List.of("start my back routine", "yes", "stop", "start my back routine",
                    "just the glute bridge"));

    private final InMemoryProgressStore store = new InMemoryProgressStore();
    private Conversation alexa = with("en-US");

    static Stream<List<String>> everyState() {
        return STATES.values().stream();
    }

    // --- Opening ---------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(strings = {"open my back routine", "start my back routine", "launch my back routine"})
    void aLaunchWelcomesTheUserAndAsksAQuestion(String launch) {
        Answer answer = alexa.say(launch);

        assertTrue(answer.words().startsWith("Welcome to my back routine"), answer.words());
        assertAsks(answer);
    }

    @Test
    void theFirstLaunchSaysThatTheSkillIsNoDoctorAndAsksForTheClearance() {
        String words = alexa.say("start my back routine").words();

        assertTrue(words.contains("not a doctor"), words);
        assertTrue(words.contains("Has your doctor or midwife said that you may exercise?"), words);
    }

    @Test
    void withoutTheClearanceThereIsNoExercise() {
        alexa.say("start my back routine");

        Answer answer = alexa.say("no");

        assertTrue(answer.words().contains("let's wait"), answer.words());
        assertFalse(answer.microphoneOpen());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask my back routine what do I need", "ask my back routine for help",
            "ask my back routine to do the glute bridge", "ask my back routine how do I do the cat camel"})
    void aOneShotRequestIsAnsweredAtOnceEvenTheFirstTime(String oneShot) {
        Answer answer = alexa.say(oneShot);

        assertFalse(answer.words().isBlank());
        assertAsks(answer);
    }

    @ParameterizedTest
    @MethodSource("examplePhrases")
    void everyExamplePhraseOfTheStoreWorksInItsLocale(String locale, String phrase) {
        alexa = with(locale);
        if (!phrase.contains("my back routine")) {
            alexa.say("start my back routine");
        }

        Answer answer = alexa.say(phrase);

        assertFalse(answer.words().isBlank());
        assertFalse(answer.request().at("/request/intent/name").asText().equals("AMAZON.FallbackIntent"), phrase);
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> examplePhrases() throws IOException {
        JsonNode phrases = new ObjectMapper().readTree(Path.of("skill-package", "skill.json").toFile())
                .at("/manifest/publishingInformation/locales/en-US/examplePhrases");
        return LOCALES.stream()
                .flatMap(locale -> phrases.valueStream()
                        .map(phrase -> org.junit.jupiter.params.provider.Arguments.of(locale, phrase.asText())));
    }

    // --- In every state --------------------------------------------------------------------------------------

    @ParameterizedTest
    @MethodSource("everyState")
    void helpSaysWhatCanBeSaidAndAsks(List<String> utterances) {
        sayAll(utterances);

        Answer answer = alexa.say("help");

        assertTrue(answer.words().contains("You can say"), answer.words());
        assertAsks(answer);
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void stopEndsTheSession(List<String> utterances) {
        sayAll(utterances);

        assertFalse(alexa.say("stop").microphoneOpen());
        assertFalse(alexa.inSession());
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void cancelEndsTheSession(List<String> utterances) {
        sayAll(utterances);

        assertFalse(alexa.say("cancel").microphoneOpen());
        assertFalse(alexa.inSession());
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void exitEndsTheSession(List<String> utterances) {
        sayAll(utterances);

        alexa.say("exit");

        assertFalse(alexa.inSession());
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void anUnknownSentenceIsAnsweredWithAQuestion(List<String> utterances) {
        sayAll(utterances);

        Answer answer = alexa.say("purple monkey dishwasher");

        assertEquals("AMAZON.FallbackIntent", answer.request().at("/request/intent/name").asText());
        assertTrue(answer.words().contains("Sorry"), answer.words());
        assertAsks(answer);
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void everyStateCanBeLeft(List<String> utterances) {
        sayAll(utterances);
        for (String said : List.of("help", "next", "what do I need", "yes", "ready")) {
            if (alexa.inSession()) {
                assertFalse(alexa.say(said).words().isBlank(), said);
            }
        }
        if (alexa.inSession()) {
            alexa.say("stop");
        }
        assertAsks(alexa.say("start my back routine"));
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void aSilenceIsRepromptedOnceAndThenTheSessionEnds(List<String> utterances) {
        sayAll(utterances);

        assertFalse(alexa.silence().words().isBlank());
        alexa.silence();
        assertFalse(alexa.inSession());
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void aSymptomIsAnsweredAtOnce(List<String> utterances) {
        sayAll(utterances);

        Answer answer = alexa.say("both my legs are weak");

        assertTrue(answer.words().contains("Call your emergency number"), answer.words());
        assertFalse(answer.microphoneOpen());
    }

    /** A question with a closed microphone cannot be answered; an open microphone without a question confuses the user. */
    @ParameterizedTest
    @MethodSource("everyState")
    void theMicrophoneIsOpenExactlyAfterAQuestion(List<String> utterances) {
        for (String said : utterances) {
            Answer answer = alexa.say(said);
            if (answer.microphoneOpen()) {
                assertAsks(answer);
            } else {
                assertFalse(answer.words().strip().endsWith("?"), answer.words());
            }
        }
    }

    // --- Failures ---------------------------------------------------------------------------------------------

    @Test
    void anExceptionIsAnsweredAndTheSessionStaysOpen() {
        alexa.say("start my back routine");
        RuntimeException failure = new IllegalStateException("broken on purpose");
        store.loadFails = Optional.of(failure);
        store.saveFails = Optional.of(failure);

        Answer answer = alexa.say("yes");

        assertTrue(answer.words().contains("Something went wrong on my side"), answer.words());
        assertAsks(answer);
    }

    @Test
    void anExerciseThatDoesNotExistIsAnswered() {
        sayAll(STATES.get("counting"));

        Answer answer = alexa.say("do the headstand");

        assertFalse(answer.words().isBlank());
        assertAsks(answer);
    }

    @Test
    void aNumberOutOfRangeIsAnswered() {
        sayAll(STATES.get("counting"));

        Answer answer = alexa.say("hold for 900 seconds");

        assertFalse(answer.words().isBlank());
        assertAsks(answer);
    }

    @Test
    void anInterruptedUserContinuesAtTheSamePlace() {
        sayAll(STATES.get("counting"));
        alexa.pass(Duration.ofMinutes(30));

        Answer answer = alexa.say("start my back routine");

        assertTrue(answer.words().contains("Welcome back"), answer.words());
        assertAsks(answer);
    }

    // --- Policy ----------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(strings = {"that hurts", "my leg is numb", "both my legs are weak"})
    void nothingAboutHealthIsStored(String symptom) {
        sayAll(STATES.get("counting"));
        String kept = store.kept.toString();

        alexa.say(symptom);

        for (String word : List.of("hurt", "pain", "numb", "weak", "emergency", "leg")) {
            assertTrue(kept.toLowerCase(Locale.ROOT).contains(word)
                    || !store.kept.toString().toLowerCase(Locale.ROOT).contains(word), word + " in " + store.kept);
        }
    }

    @Test
    void theSkillNeverClaimsToTreatOrToHeal() throws IOException {
        String all = java.nio.file.Files.readString(Path.of("src/main/resources/languages/en/speech.properties"))
                + java.nio.file.Files.readString(Path.of("src/main/resources/languages/en/exercises.json"));
        for (String claim : List.of("cure", "heal ", "treats", "guarantee", "diagnos")) {
            assertFalse(all.toLowerCase(Locale.ROOT).contains(claim), claim);
        }
    }

    @Test
    void everyLocaleIsAnswered() {
        for (String locale : LOCALES) {
            alexa = with(locale);
            assertAsks(alexa.say("start my back routine"));
            alexa.say("stop");
        }
    }

    private void sayAll(List<String> utterances) {
        utterances.forEach(alexa::say);
        assertTrue(alexa.inSession(), "the session ended too early after: " + utterances);
    }

    private static void assertAsks(Answer answer) {
        assertTrue(answer.microphoneOpen(), "the microphone is closed after: " + answer.words());
        assertFalse(answer.repromptWords().isBlank(), "there is no reprompt after: " + answer.words());
    }

    private Conversation with(String locale) {
        return Conversation.with(() -> new SkillHandler(store, ""), MORNING, locale);
    }
}
