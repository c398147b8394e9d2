package backroutine.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.fixture.FirstSample;
import backroutine.lambda.SkillHandler;
import backroutine.models.SkillLanguages;
import backroutine.progress.InMemoryProgressStore;
import backroutine.talk.Answer;
import backroutine.talk.Conversation;
import backroutine.talk.model.InteractionModel;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Amazon's rules for every state of a conversation, in every locale, in the words of its model. */
class EveryLocaleCertificationTest {
    private static final Instant MORNING = Instant.parse("2026-11-22T08:00:00Z");
    private static final String YES = "AMAZON.YesIntent";
    /** The intents that lead from the launch to each state. */
    private static final List<List<String>> STATES = List.of(
            List.of(), // asked for clearance
            List.of(YES), // counting
            List.of(YES, "SkipExerciseIntent"), // counting the next exercise
            List.of(YES, "AMAZON.PauseIntent"), // paused
            List.of(YES, "AMAZON.StartOverIntent"), // asked whether to start over
            List.of(YES, "PainIntent"), // after a symptom
            List.of(YES, "AMAZON.HelpIntent")); // after help

    private Conversation alexa;
    private InteractionModel model;

    static Stream<Arguments> states() {
        return SkillLanguages.bundled()
                .locales()
                .stream()
                .flatMap(locale -> STATES.stream().map(state -> Arguments.of(locale, state)));
    }

    @ParameterizedTest
    @MethodSource("states")
    void helpAsks(String locale, List<String> state) {
        reach(locale, state);

        assertAsks(say("AMAZON.HelpIntent"));
    }

    @ParameterizedTest
    @MethodSource("states")
    void stopAndCancelEndTheSession(String locale, List<String> state) {
        for (String end : List.of("AMAZON.StopIntent", "AMAZON.CancelIntent")) {
            reach(locale, state);

            assertFalse(say(end).microphoneOpen());
            assertFalse(alexa.inSession());
        }
    }

    @ParameterizedTest
    @MethodSource("states")
    void anUnknownSentenceIsAnsweredWithAQuestion(String locale, List<String> state) {
        reach(locale, state);

        Answer answer = alexa.say("xqzw wqxz");

        assertEquals("AMAZON.FallbackIntent", answer.request().at("/request/intent/name").asText());
        assertAsks(answer);
    }

    @ParameterizedTest
    @MethodSource("states")
    void aSilenceIsRepromptedOnceAndThenTheSessionEnds(String locale, List<String> state) {
        reach(locale, state);

        assertFalse(alexa.silence().words().isBlank());
        alexa.silence();
        assertFalse(alexa.inSession());
    }

    @ParameterizedTest
    @MethodSource("states")
    void anEmergencyIsAnsweredAtOnceAndWithoutAQuestion(String locale, List<String> state) {
        reach(locale, state);

        Answer answer = say("EmergencyIntent");

        assertEquals("EmergencyIntent", answer.request().at("/request/intent/name").asText());
        assertFalse(answer.microphoneOpen());
    }

    private void reach(String locale, List<String> state) {
        model = InteractionModel.of(locale);
        var store = new InMemoryProgressStore();
        alexa = Conversation.with(() -> new SkillHandler(store, ""), MORNING, locale);
        assertAsks(alexa.say(model.files().startPhrase()));
        state.forEach(this::say);
        assertTrue(alexa.inSession(), "the session ended too early");
    }

    /** Says the first sample of an intent that has no slot. */
    private Answer say(String intent) {
        return alexa.say(FirstSample.of(model, intent));
    }

    private static void assertAsks(Answer answer) {
        assertTrue(answer.microphoneOpen(), "the microphone is closed after: " + answer.words());
        assertFalse(answer.repromptWords().isBlank(), "there is no reprompt after: " + answer.words());
    }
}
