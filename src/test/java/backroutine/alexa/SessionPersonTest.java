package backroutine.alexa;

import static backroutine.alexa.TestUser.silent;
import static backroutine.alexa.TestUser.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.progress.DoneSet;
import backroutine.progress.Person;
import backroutine.progress.Progress;
import backroutine.progress.State;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A session keeps the person that it began with, whether or not Alexa recognises the voice in a later turn. */
class SessionPersonTest {
    private static final Person ACCOUNT = Person.of(Requests.USER);
    private static final Person VOICE = new Person(Requests.USER, Optional.of(Requests.VOICE));

    private final TestUser user = new TestUser();

    /** Whose voice is recognised when the session begins; in its later turns it is the other way round. */
    private enum Began {
        WITH_VOICE(VOICE, ACCOUNT), WITH_ACCOUNT(ACCOUNT, VOICE);

        private final Person person;
        private final Person other;

        Began(Person person, Person other) {
            this.person = person;
            this.other = other;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSetIsStoredForThePersonWhoBegan(Began began) {
        isPlaying(began);
        user.now = user.now.plus(Duration.ofMinutes(1));

        sends(began.other, user.intent("DoneIntent"));
        sends(began.other, user.intent("AMAZON.StopIntent"));

        assertFalse(done(user.store.of(began.person)).isEmpty());
        assertEquals(Set.of(began.person), user.store.kept.keySet());
    }

    @ParameterizedTest
    @EnumSource
    void theEndOfASessionPausesTheRoutineOfThePersonWhoBegan(Began began) {
        isPlaying(began);
        ObjectNode ended = user.request("SessionEndedRequest");
        Requests.request(ended).put("reason", "USER_INITIATED");

        assertTrue(silent(sends(began.other, ended)));

        assertInstanceOf(State.Paused.class, user.store.of(began.person).profile().state());
        assertEquals(Set.of(began.person), user.store.kept.keySet());
    }

    @ParameterizedTest
    @EnumSource
    void anAudioErrorIsThatOfThePersonWhoBegan(Began began) {
        isPlaying(began);

        sends(began.other, user.request("Alexa.Presentation.APLA.RuntimeError"));

        assertTrue(user.store.of(began.person).profile().failures().audio());
        assertEquals(Set.of(began.person), user.store.kept.keySet());
    }

    @ParameterizedTest
    @EnumSource
    void aPermissionAnswerIsThatOfThePersonWhoBegan(Began began) {
        isPlaying(began);
        ObjectNode returned = user.request("Connections.Response");
        Requests.request(returned).put("name", "AskFor").put("token", "").putObject("payload").put("status", "DENIED");
        Requests.request(returned).putObject("status").put("code", "200").put("message", "OK");

        sends(began.other, returned);

        assertEquals(Set.of(began.person), user.store.kept.keySet());
    }

    @ParameterizedTest
    @EnumSource
    void anApologyKeepsThePerson(Began began) {
        isPlaying(began);
        user.store.failsOnce = Optional.of(new IllegalStateException("a fault"));

        assertEquals("went-wrong. ask-went-wrong?", words(sends(began.other, user.intent("AMAZON.PauseIntent"))));
        sends(began.other, user.request("Alexa.Something.OfTomorrow"));
        sends(began.other, user.intent("DoneIntent"));
        sends(began.other, user.intent("AMAZON.YesIntent"));

        assertFalse(done(user.store.of(began.person)).isEmpty());
        assertEquals(Set.of(began.person), user.store.kept.keySet());
    }

    /** The launch fails, so the session carries no progress, only the person. */
    @ParameterizedTest
    @EnumSource
    void anApologyToALaunchCarriesThePerson(Began began) {
        user.store.failsOnce = Optional.of(new IllegalStateException("a fault"));
        sends(began.person, user.request("LaunchRequest"));

        sends(began.other, user.intent("AMAZON.YesIntent"));

        assertEquals(Set.of(began.person), user.store.kept.keySet());
    }

    @ParameterizedTest
    @EnumSource
    void withoutTheStoreTheSessionKeepsThePersonToo(Began began) {
        user.store.down();
        isPlaying(began);
        user.now = user.now.plus(Duration.ofMinutes(1));
        sends(began.other, user.intent("DoneIntent"));
        user.store.up();

        sends(began.other, user.intent("AMAZON.PauseIntent"));

        assertFalse(done(user.store.of(began.person)).isEmpty());
        assertEquals(Set.of(began.person), user.store.kept.keySet());
    }

    @ParameterizedTest
    @EnumSource
    void aScreenErrorIsThatOfThePersonWhoBegan(Began began) {
        isPlaying(began);
        ObjectNode event = user.request("Alexa.Presentation.APL.RuntimeError");
        Requests.request(event).put("token", "t").putArray("errors");

        sends(began.other, event);

        assertFalse(user.store.of(began.person).profile().failures().screens().isEmpty());
        assertEquals(Set.of(began.person), user.store.kept.keySet());
    }

    /** Nobody speaks when a device reports that it played a block. */
    @ParameterizedTest
    @EnumSource
    void anEventOfTheScreenIsThatOfThePersonWhoBegan(Began began) {
        isPlaying(began);
        State.Playing playing = assertInstanceOf(State.Playing.class, user.store.of(began.person).profile().state());
        ObjectNode event = user.request("Alexa.Presentation.APL.UserEvent");
        Requests.request(event).put("token", playing.token()).putArray("arguments").add("pause").add(20_000);

        sends(began.other, event);

        assertInstanceOf(State.Paused.class, user.store.of(began.person).profile().state());
        assertEquals(Set.of(began.person), user.store.kept.keySet());
    }

    @Test
    void aNewSessionIsThatOfTheRecognisedVoice() {
        isPlaying(Began.WITH_ACCOUNT);
        ObjectNode launch = user.request("LaunchRequest");
        ((ObjectNode) launch.get("session")).put("new", true);

        sends(VOICE, launch);

        assertEquals(Set.of(ACCOUNT, VOICE), user.store.kept.keySet());
    }

    /** Sessions that an older version began have no person, and those of a hostile caller may have anything. */
    @ParameterizedTest
    @ValueSource(strings = {"null", "4", "{}", "\"\"", "\" \""})
    void aSessionWithoutAReadablePersonIsThatOfTheRecognisedVoice(String person) throws Exception {
        user.attributes = JsonNodeFactory.instance.objectNode()
                .set("person", new com.fasterxml.jackson.databind.ObjectMapper().readTree(person));

        sends(VOICE, user.intent("AMAZON.HelpIntent"));
        sends(ACCOUNT, user.intent("AMAZON.HelpIntent"));

        assertEquals(Set.of(VOICE), user.store.kept.keySet());
    }

    /** The person launches, says yes to the clearance, and the first set is counted. */
    private void isPlaying(Began began) {
        user.attributes = MissingNode.getInstance();
        sends(began.person, user.request("LaunchRequest"));
        sends(began.person, user.intent("AMAZON.YesIntent"));
        assertTrue(sends(began.person, user.intent("ReadyIntent")).at("/response/directives/0").isObject());
    }

    private JsonNode sends(Person speaker, ObjectNode request) {
        speaker.voice().ifPresent(id -> Requests.system(request).putObject("person").put("personId", id));
        return user.sends(request);
    }

    private static List<DoneSet> done(Progress progress) {
        return progress.days().values().stream().flatMap(day -> day.done().stream()).collect(Collectors.toList());
    }
}
