package backroutine.alexa;

import static backroutine.alexa.Visitor.closes;
import static backroutine.alexa.Visitor.listens;
import static backroutine.alexa.Visitor.silent;
import static backroutine.alexa.Visitor.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.progress.Person;
import backroutine.progress.State;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every type of request that Alexa sends is answered in its kind. */
class RequestTypesTest {
    private final Visitor visitor = new Visitor();

    @Test
    void aLaunchAsksAndListens() {
        JsonNode answer = visitor.launch();

        assertTrue(words(answer).contains("Has your doctor or midwife said"), words(answer));
        assertTrue(listens(answer));
        assertEquals("SSML", answer.at("/response/outputSpeech/type").asText());
        assertEquals("1.0", answer.get("version").asText());
    }

    @Test
    void aCountedBlockIsADocumentAndStopCloses() {
        JsonNode counted = Visitor.cleared().says("ReadyIntent");
        JsonNode stopped = Visitor.cleared().says("AMAZON.StopIntent");

        assertEquals("Alexa.Presentation.APLA.RenderDocument", counted.at("/response/directives/0/type").asText());
        assertTrue(listens(counted));
        assertTrue(closes(stopped));
        assertTrue(stopped.at("/response/reprompt").isMissingNode());
    }

    @Test
    void anIntentNobodyDeclaredIsNotUnderstoodAndListens() {
        JsonNode answer = Visitor.cleared().says("DanceIntent");

        assertTrue(words(answer).startsWith("Sorry, I"), words(answer));
        assertTrue(listens(answer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"USER_INITIATED", "ERROR", "A_REASON_OF_TOMORROW"})
    void theEndOfASessionIsKeptAndNotAnswered(String reason) {
        Visitor cleared = Visitor.cleared();
        cleared.says("ReadyIntent");
        ObjectNode ended = cleared.next("SessionEndedRequest");
        Requests.request(ended).put("reason", reason);
        if (reason.equals("ERROR")) {
            Requests.request(ended).putObject("error").put("type", "INVALID_RESPONSE").put("message", "too long");
        }

        assertTrue(silent(cleared.sends(ended)));
        assertInstanceOf(State.Paused.class, cleared.progress().profile().state());
    }

    @Test
    void aSessionThatFellSilentStopsNothing() {
        Visitor cleared = Visitor.cleared();
        cleared.says("ReadyIntent");
        ObjectNode ended = cleared.next("SessionEndedRequest");
        Requests.request(ended).put("reason", "EXCEEDED_MAX_REPROMPTS");

        assertTrue(silent(cleared.sends(ended)));
        assertInstanceOf(State.Playing.class, cleared.progress().profile().state());
    }

    @Test
    void anEndThatIsToldTwiceIsNotAnsweredEither() {
        Visitor cleared = Visitor.cleared();
        cleared.says("ReadyIntent");
        ObjectNode ended = cleared.next("SessionEndedRequest");
        Requests.request(ended).put("reason", "EXCEEDED_MAX_REPROMPTS");
        cleared.sends(ended.deepCopy());

        assertTrue(silent(cleared.sends(ended)));
    }

    @Test
    void aSessionThatEndsStopsNothingThatAnotherPlays() {
        Visitor cleared = Visitor.cleared();
        ObjectNode ended = cleared.next("SessionEndedRequest");
        Requests.request(ended).put("reason", "USER_INITIATED");
        cleared.launch();
        State plays = cleared.progress().profile().state();

        cleared.sends(ended);

        assertEquals(plays, cleared.progress().profile().state());
    }

    @Test
    void whatReturnsFromAlexaCarriesOn() {
        Visitor cleared = Visitor.cleared();
        ObjectNode returned = cleared.next("Connections.Response");
        Requests.request(returned).put("name", "AskFor").put("token", "").putObject("payload").put("status", "DENIED");
        Requests.request(returned).putObject("status").put("code", "200").put("message", "OK");

        assertTrue(listens(cleared.sends(returned)));
    }

    @Test
    void aTouchOnTheScreenCarriesOn() {
        Visitor cleared = Visitor.cleared();
        ObjectNode touched = cleared.next("Alexa.Presentation.APL.UserEvent");
        Requests.request(touched).put("token", "t").putArray("arguments").add("ready");

        assertTrue(listens(cleared.sends(touched)));
    }

    @Test
    void aScreenThatFailedChangesNothing() {
        Visitor cleared = Visitor.cleared();
        JsonNode before = cleared.attributes;
        ObjectNode failed = cleared.next("Alexa.Presentation.APL.RuntimeError");
        Requests.request(failed).put("token", "t").putArray("errors");

        assertTrue(silent(cleared.sends(failed)));
        assertEquals(before, cleared.attributes);
    }

    @Test
    void audioThatFailedIsSpokenPlainlyAtOnceAndFromThenOn() {
        Visitor cleared = Visitor.cleared();
        cleared.says("ReadyIntent");
        ObjectNode failed = cleared.next("Alexa.Presentation.APLA.RuntimeError");
        Requests.request(failed)
                .put("token", "routine")
                .putArray("errors")
                .addObject()
                .put("type", "AUDIO_SOURCE_ERROR")
                .put("reason", "INTERNAL_ERROR")
                .put("message", "could not play");

        JsonNode answer = cleared.sends(failed);

        assertTrue(words(answer).startsWith("Your speaker couldn't play that"), words(answer));
        assertTrue(words(answer).contains("two"), words(answer));
        assertTrue(answer.at("/response/directives").isMissingNode());
        assertTrue(listens(answer));
        assertTrue(cleared.progress().profile().plainAudio());
        cleared.launch();
        assertTrue(cleared.says("ReadyIntent").at("/response/directives").isMissingNode());
    }

    @Test
    void disablingTheSkillRemovesEverythingOfTheAccount() {
        Visitor cleared = Visitor.cleared();
        cleared.attributes = MissingNode.getInstance();
        ObjectNode launch = cleared.next("LaunchRequest");
        Requests.system(launch).putObject("person").put("personId", Requests.VOICE);
        cleared.sends(launch);
        assertEquals(2, cleared.store.kept.size());

        assertTrue(silent(cleared.sends(cleared.nextAlone("AlexaSkillEvent.SkillDisabled"))));

        assertEquals(Map.of(), cleared.store.kept);
    }

    @Test
    void aVoiceThatAlexaKnowsHasAMemoryOfItsOwn() {
        ObjectNode launch = visitor.next("LaunchRequest");
        Requests.system(launch).putObject("person").put("personId", Requests.VOICE);

        visitor.sends(launch);

        assertEquals(Set.of(new Person(Requests.USER, Optional.of(Requests.VOICE))),
                visitor.store.kept.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"AlexaSkillEvent.SkillEnabled", "AlexaSkillEvent.SkillPermissionAccepted",
            "AlexaSkillEvent.SkillPermissionChanged", "AlexaSkillEvent.SkillAccountLinked",
            "AlexaSkillEvent.ProactiveSubscriptionChanged", "AudioPlayer.PlaybackStarted",
            "AudioPlayer.PlaybackNearlyFinished", "AudioPlayer.PlaybackStopped", "AudioPlayer.PlaybackFinished",
            "AudioPlayer.PlaybackFailed", "PlaybackController.NextCommandIssued",
            "PlaybackController.PauseCommandIssued", "PlaybackController.PlayCommandIssued",
            "System.ExceptionEncountered", "Reminders.ReminderCreated", "Reminders.ReminderStarted",
            "Reminders.ReminderDeleted", "Messaging.MessageReceived", "Alexa.Something.OfTomorrow"})
    void whatNobodyCanHearIsAcknowledgedAndChangesNothing(String type) {
        assertTrue(silent(visitor.sends(visitor.nextAlone(type))));
        assertEquals(List.of(), visitor.store.calls);
    }

    @Test
    void aTypeOfTomorrowInASessionIsAnsweredAndKeepsThePlace() {
        Visitor cleared = Visitor.cleared();
        JsonNode before = cleared.attributes;

        JsonNode answer = cleared.sends(cleared.next("Alexa.Something.OfTomorrow"));

        assertTrue(words(answer).startsWith("Something went wrong on my side."), words(answer));
        assertTrue(listens(answer));
        assertEquals(before, cleared.attributes);
    }

    @Test
    void nothingIsFulfilledForAPersonWhoDidNotOpenTheSkill() {
        ObjectNode asked = visitor.nextAlone("CanFulfillIntentRequest");
        Requests.request(asked).putObject("intent").put("name", "ReadyIntent");

        JsonNode answer = visitor.sends(asked);

        assertEquals("NO", answer.at("/response/canFulfillIntent/canFulfill").asText());
        assertEquals(List.of(), visitor.store.calls);
    }

    @Test
    void aLanguageWeDoNotSpeakIsToldSoAndNothingIsKept() {
        ObjectNode launch = visitor.next("LaunchRequest");
        Requests.request(launch).put("locale", "de-DE");

        JsonNode answer = visitor.sends(launch);

        assertEquals("I'm sorry, I speak only English so far.", words(answer));
        assertTrue(closes(answer));
        assertEquals(List.of(), visitor.store.calls);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "en-AU", "en-CA", "en-IN", "en"})
    void everyEnglishIsSpoken(String locale) {
        ObjectNode launch = visitor.next("LaunchRequest");
        Requests.request(launch).put("locale", locale);

        assertTrue(listens(visitor.sends(launch)));
    }

    @Test
    void withoutALocaleItIsEnglish() {
        ObjectNode launch = visitor.next("LaunchRequest");
        Requests.request(launch).remove("locale");

        assertTrue(listens(visitor.sends(launch)));
    }

    @Test
    void aConversationWithoutASessionIsAnsweredAndCarriesNoAttributes() {
        JsonNode answer = visitor.sends(visitor.nextAlone("LaunchRequest"));

        assertTrue(words(answer).contains("Has your doctor"), words(answer));
        assertTrue(answer.path("sessionAttributes").isEmpty());
    }
}
