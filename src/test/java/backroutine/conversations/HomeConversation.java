package backroutine.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.lambda.SkillHandler;
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
import org.junit.jupiter.api.BeforeEach;

/** A living room with an Echo: the real handler, the real interaction model, a real database. */
abstract class HomeConversation {
    static final Instant MORNING = Instant.parse("2026-11-22T14:00:00Z");

    /** One for all conversations; it ends with the process. */
    private static final LocalDynamo DATABASE = LocalDynamo.inMemory();

    ProgressStore store;
    Conversation alexa;
    Answer last;

    @BeforeEach
    void knowsNobody() {
        store = new DynamoProgressStore(DATABASE.client(), LocalDynamo.TABLE);
        store.deleteAccount(Account.LOCAL.userId());
        alexa = Conversation.with(() -> new SkillHandler(store, Account.LOCAL.skillId()), MORNING, "en-US");
    }

    /** She says something when the audio has ended; the answer holds these words, in this order. */
    void says(String utterance, String... heard) {
        last = alexa.say(utterance);
        holds(last.words(), heard);
    }

    /** She cuts in, so many seconds into what is playing. */
    void cutsIn(int seconds, String utterance, String... heard) {
        last = alexa.cutIn(Duration.ofSeconds(seconds), utterance);
        holds(last.words(), heard);
    }

    /** She says nothing while the microphone is open. */
    void saysNothing(String... heard) {
        last = alexa.silence();
        holds(last.words(), heard);
    }

    void isAsked() {
        assertTrue(last.microphoneOpen(), "the microphone is shut after: " + last.words());
        assertTrue(last.words().strip().matches("(?s).*[?.]$"), last.words());
    }

    void isLeft() {
        assertFalse(last.microphoneOpen(), "the microphone is open after: " + last.words());
    }

    /** She has been here before, and was cleared. */
    void isCleared() {
        says("start my back routine", "Has your doctor or midwife");
        says("yes", "Ready for the glute squeeze?");
        says("stop", "Stopped");
        alexa.newDay();
    }

    Progress kept() {
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

    static void areEqual(Object expected, Object actual) {
        assertEquals(expected, actual);
    }
}
