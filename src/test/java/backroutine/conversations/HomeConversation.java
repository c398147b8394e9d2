package backroutine.conversations;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.fixture.TestLanguage;
import backroutine.progress.Person;
import backroutine.progress.Progress;
import backroutine.progress.ProgressStore;
import backroutine.progress.dynamodb.DynamoProgressStore;
import backroutine.talk.Answer;
import backroutine.talk.Conversation;
import backroutine.talk.device.Account;
import backroutine.talk.store.LocalDynamo;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;

/**
 * A conversation with a local Echo: the handler and the database are those of the skill; the language and the routine are those
 * of the tests, so that neither an English sentence nor a dose of the real routine is tested here.
 */
abstract class HomeConversation {
    static final Instant MORNING = Instant.parse("2026-11-22T14:00:00Z");

    /** One for all conversations; it ends with the process. */
    private static final LocalDynamo DATABASE = LocalDynamo.inMemory();

    ProgressStore store;
    Conversation alexa;
    Answer last;

    /** Begins a conversation with a user of whom nothing is stored. */
    @BeforeEach
    void newUser() {
        store = new DynamoProgressStore(DATABASE.client(), LocalDynamo.TABLE);
        store.deleteAccount(Account.LOCAL.userId());
        alexa = Conversation.with(() -> TestLanguage.handler(store, Account.LOCAL.skillId()), MORNING,
                TestLanguage.interactionModel(), ZoneOffset.UTC, false);
    }

    /** The user speaks when the audio has ended; the answer has these words, in this order. */
    void says(String utterance, String... heard) {
        last = alexa.say(utterance);
        holds(last.words(), heard);
    }

    /** The user interrupts, so many seconds after the audio began. */
    void cutsIn(double seconds, String utterance, String... heard) {
        last = alexa.cutIn(Duration.ofMillis(Math.round(seconds * 1000)), utterance);
        holds(last.words(), heard);
    }

    /** The user interrupts, so many seconds after these words of the audio began; the first such words count. */
    void cutsInAt(String words, double seconds, String utterance, String... heard) {
        cutsIn(secondsOf(words) + seconds, utterance, heard);
    }

    /** When these words of the audio begin, in seconds; the first such words count. */
    double secondsOf(String words) {
        return last.heard()
                .spoken()
                .filter(spoken -> spoken.text().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("\"" + words + "\" is not heard in:\n" + last.words()))
                .startMs() / 1000.0;
    }

    /** The user says nothing while the microphone is open. */
    void saysNothing(String... heard) {
        last = alexa.silence();
        holds(last.words(), heard);
    }

    void isAsked() {
        assertTrue(last.microphoneOpen(), "the microphone is closed after: " + last.words());
        assertTrue(last.words().strip().matches("(?s).*[?.]$"), last.words());
    }

    void sessionHasEnded() {
        assertFalse(last.microphoneOpen(), "the microphone is open after: " + last.words());
    }

    /** The user has opened the skill the day before, and is cleared. */
    void isCleared() {
        says("open zet routine", "ask-cleared?");
        says("yes", "ask-exercise seat?");
        says("stop", "stopped.");
        alexa.newDay();
    }

    /** What is stored of the user. */
    Progress stored() {
        return store.load(Person.of(Account.LOCAL.userId()), LocalDate.EPOCH);
    }

    static void holds(String words, String... parts) {
        int from = 0;
        for (String part : parts) {
            int at = words.indexOf(part, from);
            assertTrue(at >= 0, "\"" + part + "\" is not heard after character " + from + " in:\n" + words);
            from = at + part.length();
        }
    }
}
