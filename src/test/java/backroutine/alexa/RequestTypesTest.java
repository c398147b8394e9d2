package backroutine.alexa;

import static backroutine.alexa.TestUser.closes;
import static backroutine.alexa.TestUser.listens;
import static backroutine.alexa.TestUser.silent;
import static backroutine.alexa.TestUser.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.turn.CoachMessage;
import backroutine.language.English;
import backroutine.progress.Person;
import backroutine.progress.State;
import backroutine.progress.VisitPlace;
import backroutine.text.Message;
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

/** The answer to every type of request that Alexa sends. */
class RequestTypesTest {
    private final TestUser user = new TestUser();

    @Test
    void aLaunchAsksAQuestionAndListens() {
        JsonNode answer = user.launch();

        assertTrue(words(answer).contains("ask-cleared?"), words(answer));
        assertTrue(listens(answer));
        assertEquals("SSML", answer.at("/response/outputSpeech/type").asText());
        assertEquals("1.0", answer.get("version").asText());
    }

    @Test
    void aBlockIsAnAudioDocumentAndStopClosesTheSession() {
        JsonNode counted = TestUser.cleared().says("ReadyIntent");
        JsonNode stopped = TestUser.cleared().says("AMAZON.StopIntent");

        assertEquals("Alexa.Presentation.APLA.RenderDocument", counted.at("/response/directives/0/type").asText());
        assertTrue(listens(counted));
        assertTrue(closes(stopped));
        assertTrue(stopped.at("/response/reprompt").isMissingNode());
    }

    @Test
    void anUnknownIntentIsNotUnderstoodAndTheSessionStaysOpen() {
        JsonNode answer = TestUser.cleared().says("DanceIntent");

        assertTrue(words(answer).startsWith("not-understood"), words(answer));
        assertTrue(listens(answer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"USER_INITIATED", "ERROR", "UNKNOWN_REASON"})
    void theEndOfASessionPausesTheRoutineAndIsNotAnswered(String reason) {
        TestUser clearedUser = TestUser.cleared();
        clearedUser.says("ReadyIntent");
        ObjectNode ended = clearedUser.request("SessionEndedRequest");
        Requests.request(ended).put("reason", reason);
        if (reason.equals("ERROR")) {
            Requests.request(ended).putObject("error").put("type", "INVALID_RESPONSE").put("message", "too long");
        }

        assertTrue(silent(clearedUser.sends(ended)));
        assertInstanceOf(State.Paused.class, clearedUser.progress().profile().state());
    }

    @Test
    void aSessionThatEndsAfterASilenceDoesNotPauseTheRoutine() {
        TestUser clearedUser = TestUser.cleared();
        clearedUser.says("ReadyIntent");
        ObjectNode ended = clearedUser.request("SessionEndedRequest");
        Requests.request(ended).put("reason", "EXCEEDED_MAX_REPROMPTS");

        assertTrue(silent(clearedUser.sends(ended)));
        assertInstanceOf(State.Playing.class, clearedUser.progress().profile().state());
    }

    @Test
    void aSessionEndSentTwiceIsNotAnswered() {
        TestUser clearedUser = TestUser.cleared();
        clearedUser.says("ReadyIntent");
        ObjectNode ended = clearedUser.request("SessionEndedRequest");
        Requests.request(ended).put("reason", "EXCEEDED_MAX_REPROMPTS");
        clearedUser.sends(ended.deepCopy());

        assertTrue(silent(clearedUser.sends(ended)));
    }

    @Test
    void theEndOfASessionDoesNotPauseTheBlockOfAnotherSession() {
        TestUser clearedUser = TestUser.cleared();
        ObjectNode ended = clearedUser.request("SessionEndedRequest");
        Requests.request(ended).put("reason", "USER_INITIATED");
        clearedUser.launch();
        State playing = clearedUser.progress().profile().state();

        clearedUser.sends(ended);

        assertEquals(playing, clearedUser.progress().profile().state());
    }

    @Test
    void theAnswerToAPermissionRequestContinuesTheSession() {
        TestUser clearedUser = TestUser.cleared();
        ObjectNode returned = clearedUser.request("Connections.Response");
        Requests.request(returned).put("name", "AskFor").put("token", "").putObject("payload").put("status", "DENIED");
        Requests.request(returned).putObject("status").put("code", "200").put("message", "OK");

        assertTrue(listens(clearedUser.sends(returned)));
    }

    @Test
    void aTouchOnTheScreenContinuesTheSession() {
        TestUser clearedUser = TestUser.cleared();
        ObjectNode touched = clearedUser.request("Alexa.Presentation.APL.UserEvent");
        Requests.request(touched).put("token", "t").putArray("arguments").add("ready");

        assertTrue(listens(clearedUser.sends(touched)));
    }

    @Test
    void afterAScreenErrorTheBlockIsThatOfADeviceWithoutAScreenNowAndLater() {
        TestUser clearedUser = TestUser.cleared();
        JsonNode shown = clearedUser.sends(onScreen(clearedUser.intent("ReadyIntent")));
        assertEquals(List.of("Alexa.Presentation.APL.RenderDocument"), directives(shown));

        JsonNode answer = clearedUser.sends(screenError(clearedUser));

        assertTrue(words(answer).startsWith("screen-failed."), words(answer));
        assertEquals(List.of("Alexa.Presentation.APLA.RenderDocument"), directives(answer));
        assertTrue(listens(answer));
        assertEquals(List.of("hub-round-480x480-1.9"), clearedUser.progress().profile().failures().screens());
        JsonNode again = clearedUser.sends(onScreen(clearedUser.intent("AMAZON.RepeatIntent")));
        assertEquals(List.of("Alexa.Presentation.APLA.RenderDocument"), directives(again));
    }

    @Test
    void aScreenErrorBesideAQuestionAsksItAgainInWords() {
        TestUser clearedUser = TestUser.cleared();
        VisitPlace before = clearedUser.progress().profile().state().visitPlace().orElseThrow();

        JsonNode answer = clearedUser.sends(screenError(clearedUser));

        assertTrue(words(answer).startsWith("screen-failed."), words(answer));
        assertTrue(listens(answer));
        assertEquals(before, clearedUser.progress().profile().state().visitPlace().orElseThrow());
        assertFalse(clearedUser.progress().profile().failures().audio());
    }

    private static ObjectNode screenError(TestUser user) {
        ObjectNode failed = onScreen(user.request("Alexa.Presentation.APL.RuntimeError"));
        Requests.request(failed).put("token", "t").putArray("errors");
        return failed;
    }

    /** The request as a round device with a screen sends it. */
    private static ObjectNode onScreen(ObjectNode request) {
        Requests.system(request)
                .withObject("/device/supportedInterfaces/Alexa.Presentation.APL/runtime")
                .put("maxVersion", "1.9");
        request.withObject("/context/Viewport")
                .put("mode", "HUB")
                .put("shape", "ROUND")
                .put("pixelWidth", 480)
                .put("pixelHeight", 480);
        return request;
    }

    private static List<String> directives(JsonNode answer) {
        return answer.at("/response/directives")
                .findValuesAsText("type")
                .stream()
                .filter(type -> type.startsWith("Alexa.Presentation") && type.endsWith("RenderDocument"))
                .toList();
    }

    @Test
    void afterAnAudioErrorTheBlockIsPlainSpeechNowAndLater() {
        TestUser clearedUser = TestUser.cleared();
        clearedUser.says("ReadyIntent");
        ObjectNode failed = clearedUser.request("Alexa.Presentation.APLA.RuntimeError");
        Requests.request(failed)
                .put("token", "routine")
                .putArray("errors")
                .addObject()
                .put("type", "AUDIO_SOURCE_ERROR")
                .put("reason", "INTERNAL_ERROR")
                .put("message", "could not play");

        JsonNode answer = clearedUser.sends(failed);

        assertTrue(words(answer).startsWith("plain-audio."), words(answer));
        assertTrue(words(answer).contains("2"), words(answer));
        assertTrue(answer.at("/response/directives").isMissingNode());
        assertTrue(listens(answer));
        assertTrue(clearedUser.progress().profile().failures().audio());
        clearedUser.launch();
        assertTrue(clearedUser.says("ReadyIntent").at("/response/directives").isMissingNode());
    }

    @Test
    void disablingTheSkillDeletesEverythingOfTheAccount() {
        TestUser clearedUser = TestUser.cleared();
        clearedUser.attributes = MissingNode.getInstance();
        ObjectNode launch = clearedUser.request("LaunchRequest");
        Requests.system(launch).putObject("person").put("personId", Requests.VOICE);
        clearedUser.sends(launch);
        assertEquals(2, clearedUser.store.kept.size());

        assertTrue(silent(clearedUser.sends(clearedUser.requestOutsideSession("AlexaSkillEvent.SkillDisabled"))));

        assertEquals(Map.of(), clearedUser.store.kept);
    }

    @Test
    void aRecognisedVoiceHasItsOwnProgress() {
        ObjectNode launch = user.request("LaunchRequest");
        Requests.system(launch).putObject("person").put("personId", Requests.VOICE);

        user.sends(launch);

        assertEquals(Set.of(new Person(Requests.USER, Optional.of(Requests.VOICE))),
                user.store.kept.keySet());
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
    void anEventGetsAnEmptyResponseAndChangesNothing(String type) {
        assertTrue(silent(user.sends(user.requestOutsideSession(type))));
        assertEquals(List.of(), user.store.calls);
    }

    @Test
    void anUnknownTypeInASessionGetsAnApologyAndKeepsThePlace() {
        TestUser clearedUser = TestUser.cleared();
        VisitPlace before = clearedUser.progress().profile().state().visitPlace().orElseThrow();

        JsonNode answer = clearedUser.sends(clearedUser.request("Alexa.Something.OfTomorrow"));

        assertTrue(words(answer).startsWith("went-wrong."), words(answer));
        assertTrue(listens(answer));
        State after = clearedUser.progress().profile().state();
        assertInstanceOf(State.Waiting.class, after);
        assertEquals(before.place(), after.visitPlace().orElseThrow().place());
    }

    @Test
    void noIntentIsFulfilledBeforeTheSkillIsOpened() {
        ObjectNode asked = user.requestOutsideSession("CanFulfillIntentRequest");
        Requests.request(asked).putObject("intent").put("name", "ReadyIntent");

        JsonNode answer = user.sends(asked);

        assertEquals("NO", answer.at("/response/canFulfillIntent/canFulfill").asText());
        assertEquals(List.of(), user.store.calls);
    }

    @Test
    void anUnknownLanguageGetsAnExplanationAndNothingIsStored() {
        ObjectNode launch = user.request("LaunchRequest");
        Requests.request(launch).put("locale", "nl-NL");

        JsonNode answer = user.sends(launch);

        assertEquals(English.words(Message.of(CoachMessage.LANGUAGE_UNKNOWN)), words(answer));
        assertTrue(closes(answer));
        assertEquals(List.of(), user.store.calls);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "en-AU", "en-CA", "en-IN", "en"})
    void everyEnglishLocaleIsAnswered(String locale) {
        ObjectNode launch = user.request("LaunchRequest");
        Requests.request(launch).put("locale", locale);

        assertTrue(listens(user.sends(launch)));
    }

    @Test
    void withoutALocaleTheLanguageIsEnglish() {
        ObjectNode launch = user.request("LaunchRequest");
        Requests.request(launch).remove("locale");

        assertTrue(listens(user.sends(launch)));
    }

    @Test
    void aTurnWithoutASessionIsAnsweredWithoutAttributes() {
        JsonNode answer = user.sends(user.requestOutsideSession("LaunchRequest"));

        assertTrue(words(answer).contains("ask-cleared?"), words(answer));
        assertTrue(answer.path("sessionAttributes").isEmpty());
    }
}
