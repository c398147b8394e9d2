package backroutine.alexa;

import static backroutine.alexa.TestUser.closes;
import static backroutine.alexa.TestUser.listens;
import static backroutine.alexa.TestUser.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.fixture.TestLanguage;
import backroutine.progress.Day;
import backroutine.progress.DayCodec;
import backroutine.progress.DoneSet;
import backroutine.progress.InMemoryProgressStore;
import backroutine.progress.Person;
import backroutine.progress.Progress;
import backroutine.progress.ProgressStore.Conflict;
import backroutine.progress.State;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is saved when the store fails, when a request is sent twice, and when two devices are used at once. */
class TurnTransactionTest {
    private static final String NOTICE = "store-failed.";

    @Test
    void theFirstTurnOfASessionIsOneLoadAndOneSave() {
        TestUser user = new TestUser();

        user.launch();

        assertEquals(List.of("load", "save"), user.store.calls);
        assertInstanceOf(State.AskedClearance.class, user.progress().profile().state());
    }

    @Test
    void aTurnWithinASessionIsOneSave() {
        TestUser user = TestUser.cleared();
        user.store.calls.clear();

        user.says("ReadyIntent");
        user.says("HowManyLeftIntent");
        user.says("AMAZON.StopIntent");

        assertEquals(List.of("save", "save", "save"), user.store.calls);
    }

    @ParameterizedTest
    @CsvSource({"HowAmIDoingIntent, load days", "ThisWeekIntent, load days", "PhysioSummaryIntent, load days",
            "WhatDoYouKnowIntent, load days", "LastTimeIntent, load days", "DeleteDataIntent, load",
            "ListRemindersIntent, load"})
    void questionsAboutHistoryAndFinalCommandsLoadFirst(String intent, String read) {
        TestUser user = TestUser.cleared();
        user.store.calls.clear();

        user.says(intent);

        assertEquals(List.of(read, "save"), user.store.calls);
    }

    /** After a flight west over the date line the user's today may be before the latest stored day. */
    @Test
    void earlierDaysAreLoadedIfTodayIsBeforeTheLatestDay() {
        TestUser user = TestUser.cleared();
        Progress idle = user.progress().with(new State.Idle());
        LocalDate today = LocalDate.ofInstant(user.now, TestLanguage.language().likelyZone(TestLanguage.LOCALE));
        List<List<String>> calls = new ArrayList<>();
        for (LocalDate latest : List.of(today.minusDays(1), today, today.plusDays(1))) {
            user.store.kept.put(Person.of(Requests.USER),
                    idle.with(Day.empty(latest).with(new DoneSet(1, "glute-bridge", 1))));
            user.store.calls.clear();
            user.launch();
            calls.add(List.copyOf(user.store.calls));
        }

        assertEquals(List.of(List.of("load", "save"), List.of("load", "save"), List.of("load", "load days", "save")),
                calls);
    }

    @Test
    void earlierDaysAreLoadedIfTheVisitUnderWayBeganBeforeTheLatestDay() {
        TestUser user = TestUser.cleared();
        Progress stored = user.progress();
        LocalDate began = stored.profile().state().visitUnderWay().orElseThrow().day();
        user.store.kept.put(Person.of(Requests.USER),
                stored.with(Day.empty(began.plusDays(1)).with(new DoneSet(1, "glute-bridge", 1))));
        user.now = user.now.plus(Duration.ofDays(1));
        user.store.calls.clear();

        user.launch();

        assertEquals(List.of("load", "load days", "save"), user.store.calls);
    }

    @Test
    void unsavedTurnsAreMergedWithTheWholeHistory() {
        TestUser user = TestUser.cleared();
        user.store.down();
        user.says("ReadyIntent");
        user.store.up();
        user.store.calls.clear();

        user.says("HowManyLeftIntent");

        assertEquals(List.of("load days", "save"), user.store.calls);
    }

    @Test
    void progressIsLoadedAgainBeforeItIsDeleted() {
        TestUser user = TestUser.cleared();
        user.says("DeleteDataIntent");
        user.store.calls.clear();

        user.says("AMAZON.YesIntent");

        assertEquals(List.of("load", "delete"), user.store.calls);
    }

    /** Alexa may send a request again long after it was answered; the "yes" must not answer a question that was asked later. */
    @Test
    void aYesToDeletionSentAgainAfterANewLaunchIsNoClearance() {
        TestUser user = TestUser.cleared();
        user.says("DeleteDataIntent");
        ObjectNode yes = user.intent("AMAZON.YesIntent");
        user.sends(yes);
        user.launch();
        Progress newProgress = user.progress();

        JsonNode again = user.sends(yes);

        assertEquals(newProgress, user.progress());
        assertInstanceOf(State.AskedClearance.class, newProgress.profile().state());
        assertTrue(words(again).startsWith("ask-cleared"), words(again));
    }

    /** Another device has saved a turn, so the store does not have the progress that the session carries any more. */
    @Test
    void aConflictIsDecidedAgain() {
        TestUser user = TestUser.cleared();
        Progress stored = user.progress();
        user.store.kept.put(Person.of(Requests.USER),
                stored.with(stored.profile().withPlainAudio().after("another")));
        user.store.calls.clear();

        user.says("ReadyIntent");

        assertEquals(List.of("save", "load", "save"), user.store.calls);
        assertTrue(user.progress().profile().failures().audio(), "the turn of the other device is not lost");
    }

    @Test
    void withoutTheStoreTheUserIsToldOnceAndTheRoutineContinues() {
        TestUser user = TestUser.cleared();
        user.store.down();

        JsonNode first = user.says("ReadyIntent");
        user.now = user.now.plus(Duration.ofSeconds(40));
        JsonNode second = user.says("AMAZON.PauseIntent");

        assertTrue(words(first).startsWith(NOTICE), words(first));
        assertTrue(first.at("/response/directives/0").isObject(), "the block is played all the same");
        assertTrue(words(second).startsWith("paused-at seat"), words(second));
    }

    @Test
    void unsavedTurnsAreSavedWithTheNextSaveThatSucceeds() {
        TestUser user = TestUser.cleared();
        user.store.down();
        user.says("HoldLongerIntent");
        user.now = user.now.plus(Duration.ofMinutes(1));
        user.says("DoneIntent");
        user.store.up();

        JsonNode answer = user.says("ReadyIntent");

        assertFalse(words(answer).contains(NOTICE));
        Progress stored = user.progress();
        assertEquals(Set.of("1.glute-squeeze.1"), done(stored));
        assertFalse(stored.profile().settings().holds().isEmpty());
        assertEquals(false, user.attributes.at("/routine/owed").asBoolean());
    }

    @Test
    void aSecondSessionWithoutTheStoreTellsTheUserAgain() {
        TestUser user = TestUser.cleared();
        user.store.down();
        user.says("ReadyIntent");

        assertTrue(words(user.launch()).startsWith(NOTICE));
    }

    /** If the store is down at the launch, the user is asked for the clearance again, but the stored settings are not lost. */
    @Test
    void aSessionThatBeganWithoutTheProfileKeepsTheStoredSettings() {
        TestUser user = TestUser.cleared();
        user.says("HoldLongerIntent");
        var settings = user.progress().profile().settings();
        user.store.down();
        user.launch();
        user.says("AMAZON.YesIntent");
        user.store.up();

        user.says("ReadyIntent");

        assertEquals(settings, user.progress().profile().settings());
        assertInstanceOf(State.Playing.class, user.progress().profile().state());
    }

    @Test
    void aFailedSaveUsesTheProgressThatWasLoaded() {
        TestUser user = TestUser.cleared();
        user.store.saveFails = Optional.of(InMemoryProgressStore.failure());

        JsonNode answer = user.launch();

        assertTrue(words(answer).startsWith(NOTICE), words(answer));
        assertFalse(words(answer).contains("ask-cleared"), words(answer));
    }

    @Test
    void afterThreeConflictsTheTurnContinuesFromTheSession() {
        TestUser user = TestUser.cleared();
        user.store.saveFails = Optional.of(new Conflict(new IllegalStateException()));
        user.store.calls.clear();

        JsonNode answer = user.says("ReadyIntent");

        assertEquals(List.of("save", "load", "save", "load", "save"), user.store.calls);
        assertTrue(answer.at("/response/directives/0").isObject());
        assertTrue(user.attributes.at("/routine/owed").asBoolean());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ReadyIntent", "AMAZON.PauseIntent", "AMAZON.HelpIntent", "DoneIntent", "SkipIntent",
            "HoldLongerIntent", "PainIntent", "NumbnessIntent", "EmergencyIntent", "AMAZON.StopIntent"})
    void aRequestSentTwiceChangesNothingAndGetsTheSameKindOfAnswer(String intent) {
        TestUser user = TestUser.cleared();
        ObjectNode request = user.intent(intent);
        JsonNode first = user.sends(request);
        Progress stored = user.progress();

        JsonNode second = user.sends(request);

        assertEquals(stored, user.progress());
        assertEquals(listens(first), listens(second));
        assertEquals(closes(first), closes(second));
    }

    @Test
    void aRequestSentTwiceGetsTheSameBlock() {
        TestUser user = TestUser.cleared();
        ObjectNode ready = user.intent("ReadyIntent");

        JsonNode directives = user.sends(ready).at("/response/directives");

        assertEquals(directives, user.sends(ready).at("/response/directives"));
    }

    @Test
    void aLaunchSentTwiceGetsTheSameAnswer() {
        TestUser user = new TestUser();
        ObjectNode launch = user.request("LaunchRequest");

        JsonNode first = user.sends(launch);

        assertEquals(words(first), words(user.sends(launch)));
    }

    @Test
    void aSessionEndSentTwiceIsNotAnswered() {
        TestUser user = TestUser.cleared();
        ObjectNode ended = user.request("SessionEndedRequest");
        Requests.request(ended).put("reason", "USER_INITIATED");
        user.sends(ended);

        assertTrue(TestUser.silent(user.sends(ended)));
    }

    @Test
    void theSessionAloneCarriesAWholeVisitInSmallAttributes() {
        TestUser user = TestUser.cleared();
        user.store.down();

        for (int turn = 0; turn < 40; turn++) {
            user.now = user.now.plus(Duration.ofMinutes(1));
            JsonNode answer = user.says("DoneIntent");
            assertTrue(listens(answer), words(answer));
            assertTrue(user.attributes.toString().length() < 3_000, user.attributes::toString);
        }
        user.store.up();
        user.says("AMAZON.StopIntent");

        int sets = TestLanguage.routine()
                .exercises()
                .stream()
                .mapToInt(exercise -> exercise.dose().sets().value())
                .sum();
        assertEquals(sets, done(user.progress()).size(), "every set of the first visit");
    }

    @Test
    void anExceptionIsAnsweredWithAnApologyAndKeepsThePlace() {
        TestUser user = TestUser.cleared();
        JsonNode before = user.attributes;
        user.store.saveFails = Optional.of(new IllegalStateException("a fault"));

        JsonNode answer = user.says("ReadyIntent");

        assertEquals("went-wrong. ask-went-wrong?", words(answer));
        assertTrue(listens(answer));
        assertEquals("waiting", user.attributes.at("/routine/notes/state").asText());
        for (String field : List.of("exercise", "set", "side", "repetition")) {
            assertEquals(before.at("/routine/notes/" + field), user.attributes.at("/routine/notes/" + field));
        }
    }

    @Test
    void anExceptionAtTheEndOfASessionIsNotAnswered() {
        TestUser user = TestUser.cleared();
        user.store.loadFails = Optional.of(new IllegalStateException("a fault"));
        ObjectNode ended = user.request("SessionEndedRequest");
        Requests.request(ended).put("reason", "USER_INITIATED");

        assertTrue(TestUser.silent(user.sends(ended)));
    }

    @Test
    void aFailedDeletionFailsTheEventSoThatAnAlarmGoesOff() {
        TestUser user = TestUser.cleared();
        user.store.deleteFails = Optional.of(InMemoryProgressStore.failure());

        var error = assertThrows(IllegalStateException.class,
                () -> user.sends(user.requestOutsideSession("AlexaSkillEvent.SkillDisabled")));

        assertEquals("the stored data of a user who disabled the skill could not be deleted; send the event again",
                error.getMessage());
        assertTrue(user.store.kept.containsKey(Person.of(Requests.USER)));
    }

    @Test
    void aFailedDeletionIsNotReportedAsDone() {
        TestUser user = TestUser.cleared();
        user.says("DeleteDataIntent");
        user.store.deleteFails = Optional.of(InMemoryProgressStore.failure());

        JsonNode answer = user.says("AMAZON.YesIntent");

        assertEquals("deletion-failed.", words(answer));
        assertTrue(closes(answer));
        assertTrue(user.store.kept.containsKey(Person.of(Requests.USER)));
    }

    private static Set<String> done(Progress progress) {
        return progress.days()
                .values()
                .stream()
                .flatMap(day -> DayCodec.writeDone(day).stream())
                .collect(Collectors.toSet());
    }
}
