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
 * Amazon's checklist for custom skills, a test a rule, as a reviewer would try it. That every answer is well-formed, within
 * Alexa's limits, and opens the microphone only with something to say after a silence, {@link Conversation} checks anyway.
 */
class CertificationTest {
    private static final Instant MORNING = Instant.parse("2026-11-22T15:00:00Z");
    private static final List<String> LOCALES = List.of("en-US", "en-GB", "en-CA", "en-AU", "en-IN");
    /** How to get into each state of the conversation. */
    private static final Map<String, List<String>> STATES = Map.of(
            "asked for clearance", List.of("start my back routine"),
            "counting", List.of("start my back routine", "yes"),
            "counting the next exercise", List.of("start my back routine", "yes", "skip this one"),
            "paused", List.of("start my back routine", "yes", "pause"),
            "asked whether to start over", List.of("start my back routine", "yes", "start over"),
            "after a complaint", List.of("start my back routine", "yes", "that hurts"),
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
    void aLaunchWelcomesAndAsks(String launch) {
        Answer answer = alexa.say(launch);

        assertTrue(answer.words().startsWith("Welcome to my back routine"), answer.words());
        asks(answer);
    }

    @Test
    void theFirstLaunchSaysThatItIsNoDoctorAndAsksForTheAllClear() {
        String words = alexa.say("start my back routine").words();

        assertTrue(words.contains("not a doctor"), words);
        assertTrue(words.contains("Has your doctor or midwife said that you may exercise?"), words);
    }

    @Test
    void nobodyExercisesWithoutTheAllClear() {
        alexa.say("start my back routine");

        Answer answer = alexa.say("no");

        assertTrue(answer.words().contains("let's wait"), answer.words());
        assertFalse(answer.microphoneOpen());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask my back routine what do I need", "ask my back routine for help",
            "ask my back routine to do the glute bridge", "ask my back routine how do I do the cat camel"})
    void aOneShotIsAnsweredAtOnceEvenTheFirstTime(String oneShot) {
        Answer answer = alexa.say(oneShot);

        assertFalse(answer.words().isBlank());
        asks(answer);
    }

    @ParameterizedTest
    @MethodSource("examplePhrases")
    void everyExamplePhraseOfTheStoreWorksInItsLocale(String locale, String phrase) {
        alexa = with(locale);

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
    void helpSaysWhatCanBeSaidAndAsks(List<String> way) {
        go(way);

        Answer answer = alexa.say("help");

        assertTrue(answer.words().contains("You can say"), answer.words());
        asks(answer);
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void stopLeaves(List<String> way) {
        go(way);

        assertFalse(alexa.say("stop").microphoneOpen());
        assertFalse(alexa.inSession());
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void cancelLeaves(List<String> way) {
        go(way);

        assertFalse(alexa.say("cancel").microphoneOpen());
        assertFalse(alexa.inSession());
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void exitLeavesWithoutTheSkillBeingAsked(List<String> way) {
        go(way);

        alexa.say("exit");

        assertFalse(alexa.inSession());
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void whatIsNotUnderstoodIsAnsweredAndAskedAgain(List<String> way) {
        go(way);

        Answer answer = alexa.say("purple monkey dishwasher");

        assertEquals("AMAZON.FallbackIntent", answer.request().at("/request/intent/name").asText());
        assertTrue(answer.words().contains("Sorry"), answer.words());
        asks(answer);
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void thereIsNoDeadEnd(List<String> way) {
        go(way);
        for (String said : List.of("help", "next", "what do I need", "yes", "ready")) {
            if (alexa.inSession()) {
                assertFalse(alexa.say(said).words().isBlank(), said);
            }
        }
        if (alexa.inSession()) {
            alexa.say("stop");
        }
        asks(alexa.say("start my back routine"));
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void silenceRepromptsOnceAndThenEnds(List<String> way) {
        go(way);

        assertFalse(alexa.silence().words().isBlank());
        alexa.silence();
        assertFalse(alexa.inSession());
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void aComplaintIsAnsweredAtOnce(List<String> way) {
        go(way);

        Answer answer = alexa.say("both my legs are weak");

        assertTrue(answer.words().contains("get emergency help now"), answer.words());
        assertFalse(answer.microphoneOpen());
    }

    /** A prompt with the microphone shut would be missed; an open one without a prompt would surprise. */
    @ParameterizedTest
    @MethodSource("everyState")
    void theMicrophoneIsOpenExactlyWhenSheWasAsked(List<String> way) {
        for (String said : way) {
            Answer answer = alexa.say(said);
            if (answer.microphoneOpen()) {
                asks(answer);
            } else {
                assertFalse(answer.words().strip().endsWith("?"), answer.words());
            }
        }
    }

    // --- Trouble ---------------------------------------------------------------------------------------------

    @Test
    void anErrorIsSpokenAndTheSessionStaysOpen() {
        alexa.say("start my back routine");
        RuntimeException failure = new IllegalStateException("broken on purpose");
        store.loadFails = Optional.of(failure);
        store.saveFails = Optional.of(failure);

        Answer answer = alexa.say("yes");

        assertTrue(answer.words().contains("Something went wrong on my side"), answer.words());
        asks(answer);
    }

    @Test
    void anExerciseThatDoesNotExistIsAnswered() {
        go(STATES.get("counting"));

        Answer answer = alexa.say("do the headstand");

        assertFalse(answer.words().isBlank());
        asks(answer);
    }

    @Test
    void aNumberOutOfRangeIsAnswered() {
        go(STATES.get("counting"));

        Answer answer = alexa.say("hold for 900 seconds");

        assertFalse(answer.words().isBlank());
        asks(answer);
    }

    @Test
    void whoWasCutOffCarriesOnWhereSheWas() {
        go(STATES.get("counting"));
        alexa.pass(Duration.ofMinutes(30));

        Answer answer = alexa.say("start my back routine");

        assertTrue(answer.words().contains("Welcome back"), answer.words());
        asks(answer);
    }

    // --- Policy ----------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(strings = {"that hurts", "my leg is numb", "both my legs are weak"})
    void nothingAboutHerHealthIsKept(String complaint) {
        go(STATES.get("counting"));
        String kept = store.kept.toString();

        alexa.say(complaint);

        for (String word : List.of("hurt", "pain", "numb", "weak", "emergency", "leg")) {
            assertEquals(kept.toLowerCase(Locale.ROOT).contains(word),
                    store.kept.toString().toLowerCase(Locale.ROOT).contains(word), word + " in " + store.kept);
        }
    }

    @Test
    void itNeverClaimsToTreatOrToHeal() throws IOException {
        String all = java.nio.file.Files.readString(Path.of("src/main/resources/languages/en/speech.properties"))
                + java.nio.file.Files.readString(Path.of("src/main/resources/languages/en/exercises.json"));
        for (String claim : List.of("cure", "heal ", "treats", "guarantee", "diagnos")) {
            assertFalse(all.toLowerCase(Locale.ROOT).contains(claim), claim);
        }
    }

    @Test
    void everyLocaleAnswersInItsOwnSession() {
        for (String locale : LOCALES) {
            alexa = with(locale);
            asks(alexa.say("start my back routine"));
            alexa.say("stop");
        }
    }

    private void go(List<String> way) {
        way.forEach(alexa::say);
        assertTrue(alexa.inSession(), "the session ended on the way: " + way);
    }

    private static void asks(Answer answer) {
        assertTrue(answer.microphoneOpen(), "the microphone is shut after: " + answer.words());
        assertFalse(answer.repromptWords().isBlank(), "nothing is said after a silence, after: " + answer.words());
    }

    private Conversation with(String locale) {
        return Conversation.with(() -> new SkillHandler(store, ""), MORNING, locale);
    }
}
