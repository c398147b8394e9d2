package backroutine.alexa;

import static backroutine.alexa.Visitor.closes;
import static backroutine.alexa.Visitor.listens;
import static backroutine.alexa.Visitor.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.language.English;
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

/** What is remembered when the store fails, when a request comes twice, and when two devices speak at once. */
class TurnsAndStoreTest {
    private static final String APOLOGY = "I can't reach my notes just now";

    @Test
    void anOrdinaryTurnIsOneReadAndOneWriteBeforeTheAnswer() {
        Visitor visitor = new Visitor();

        visitor.launch();

        assertEquals(List.of("load", "save"), visitor.store.calls);
        assertInstanceOf(State.AskedClearance.class, visitor.progress().profile().state());
    }

    @Test
    void aTurnWithinASessionIsOneWrite() {
        Visitor visitor = Visitor.cleared();
        visitor.store.calls.clear();

        visitor.says("ReadyIntent");
        visitor.says("HowManyLeftIntent");
        visitor.says("AMAZON.StopIntent");

        assertEquals(List.of("save", "save", "save"), visitor.store.calls);
    }

    @ParameterizedTest
    @CsvSource({"HowAmIDoingIntent, load days", "ThisWeekIntent, load days", "PhysioSummaryIntent, load days",
            "WhatDoYouKnowIntent, load days", "LastTimeIntent, load days", "DeleteDataIntent, load",
            "ListRemindersIntent, load"})
    void whatIsAskedOfLongPastDaysOrCannotBeTakenBackIsReadFirst(String intent, String read) {
        Visitor visitor = Visitor.cleared();
        visitor.store.calls.clear();

        visitor.says(intent);

        assertEquals(List.of(read, "save"), visitor.store.calls);
    }

    /** After a flight over the date line her day is one that was over already; what she did on it stands apart. */
    @Test
    void earlierDaysAreReadWhereHerOwnIsBeforeTheLatest() {
        Visitor visitor = Visitor.cleared();
        Progress away = visitor.progress().with(new State.Idle());
        LocalDate today = LocalDate.ofInstant(visitor.now, English.language().likelyZone("en-US"));
        List<List<String>> calls = new ArrayList<>();
        for (LocalDate latest : List.of(today.minusDays(1), today, today.plusDays(1))) {
            visitor.store.kept.put(Person.of(Requests.USER),
                    away.with(Day.empty(latest).with(new DoneSet(1, "glute-bridge", 1))));
            visitor.store.calls.clear();
            visitor.launch();
            calls.add(List.copyOf(visitor.store.calls));
        }

        assertEquals(List.of(List.of("load", "save"), List.of("load", "save"), List.of("load", "load days", "save")),
                calls);
    }

    @Test
    void earlierDaysAreReadWhereTheVisitUnderWayBeganBeforeTheLatest() {
        Visitor visitor = Visitor.cleared();
        Progress met = visitor.progress();
        LocalDate began = met.profile().state().visitUnderWay().orElseThrow().day();
        visitor.store.kept.put(Person.of(Requests.USER),
                met.with(Day.empty(began.plusDays(1)).with(new DoneSet(1, "glute-bridge", 1))));
        visitor.now = visitor.now.plus(Duration.ofDays(1));
        visitor.store.calls.clear();

        visitor.launch();

        assertEquals(List.of("load", "load days", "save"), visitor.store.calls);
    }

    @Test
    void whatTheStoreHasNotBeenToldOfMeetsAllOfHerDays() {
        Visitor visitor = Visitor.cleared();
        visitor.store.down();
        visitor.says("ReadyIntent");
        visitor.store.up();
        visitor.store.calls.clear();

        visitor.says("HowManyLeftIntent");

        assertEquals(List.of("load days", "save"), visitor.store.calls);
    }

    @Test
    void everythingIsDeletedOnlyAfterItWasReadOnceMore() {
        Visitor visitor = Visitor.cleared();
        visitor.says("DeleteDataIntent");
        visitor.store.calls.clear();

        visitor.says("AMAZON.YesIntent");

        assertEquals(List.of("load", "delete"), visitor.store.calls);
    }

    /** Alexa may send a request again long after it was answered; by then the yes may seem to answer something else. */
    @Test
    void aYesToDeletingThatComesAgainAfterANewBeginningClearsNobody() {
        Visitor visitor = Visitor.cleared();
        visitor.says("DeleteDataIntent");
        ObjectNode yes = visitor.intent("AMAZON.YesIntent");
        visitor.sends(yes);
        visitor.launch();
        Progress begunAnew = visitor.progress();

        JsonNode again = visitor.sends(yes);

        assertEquals(begunAnew, visitor.progress());
        assertInstanceOf(State.AskedClearance.class, begunAnew.profile().state());
        assertTrue(words(again).startsWith("Has your doctor"), words(again));
    }

    /** Two devices, or two voices at one of them: what the session carries is not what is kept any more. */
    @Test
    void aTurnThatSomebodyWasFasterThanIsDecidedAgain() {
        Visitor visitor = Visitor.cleared();
        Progress kept = visitor.progress();
        visitor.store.kept.put(Person.of(Requests.USER),
                kept.with(kept.profile().withPlainAudio().after("another")));
        visitor.store.calls.clear();

        visitor.says("ReadyIntent");

        assertEquals(List.of("save", "load", "save"), visitor.store.calls);
        assertTrue(visitor.progress().profile().plainAudio(), "what the other kept is still there");
    }

    @Test
    void aStoreThatIsDownIsToldOnceAndTheRoutineGoesOn() {
        Visitor visitor = Visitor.cleared();
        visitor.store.down();

        JsonNode first = visitor.says("ReadyIntent");
        visitor.now = visitor.now.plus(Duration.ofSeconds(40));
        JsonNode second = visitor.says("AMAZON.PauseIntent");

        assertTrue(words(first).startsWith(APOLOGY), words(first));
        assertTrue(first.at("/response/directives/0").isObject(), "she is counted all the same");
        assertTrue(words(second).startsWith("Paused in the glute squeeze"), words(second));
    }

    @Test
    void whatIsOwedIsKeptWithTheNextWriteThatWorks() {
        Visitor visitor = Visitor.cleared();
        visitor.store.down();
        visitor.says("HoldLongerIntent");
        visitor.now = visitor.now.plus(Duration.ofMinutes(1));
        visitor.says("DoneIntent");
        visitor.store.up();

        JsonNode answer = visitor.says("ReadyIntent");

        assertFalse(words(answer).contains(APOLOGY));
        Progress kept = visitor.progress();
        assertEquals(Set.of("1.glute-squeeze.1"), done(kept));
        assertFalse(kept.profile().settings().holds().isEmpty());
        assertEquals(false, visitor.attributes.at("/routine/owed").asBoolean());
    }

    @Test
    void anOutageInASecondSessionIsToldAgain() {
        Visitor visitor = Visitor.cleared();
        visitor.store.down();
        visitor.says("ReadyIntent");

        assertTrue(words(visitor.launch()).startsWith(APOLOGY));
    }

    /** Met with the store down, she is asked for her clearance again; what she had chosen before is not lost by it. */
    @Test
    void aSessionThatBeganBlindChangesNoSettings() {
        Visitor visitor = Visitor.cleared();
        visitor.says("HoldLongerIntent");
        var settings = visitor.progress().profile().settings();
        visitor.store.down();
        visitor.launch();
        visitor.says("AMAZON.YesIntent");
        visitor.store.up();

        visitor.says("ReadyIntent");

        assertEquals(settings, visitor.progress().profile().settings());
        assertInstanceOf(State.Playing.class, visitor.progress().profile().state());
    }

    @Test
    void aWriteThatFailsDoesNotForgetWhatWasRead() {
        Visitor visitor = Visitor.cleared();
        visitor.store.saveFails = Optional.of(InMemoryProgressStore.failure());

        JsonNode answer = visitor.launch();

        assertTrue(words(answer).startsWith(APOLOGY), words(answer));
        assertFalse(words(answer).contains("Has your doctor"), words(answer));
    }

    @Test
    void aConflictWithoutEndGoesOnFromTheSession() {
        Visitor visitor = Visitor.cleared();
        visitor.store.saveFails = Optional.of(new Conflict(new IllegalStateException()));
        visitor.store.calls.clear();

        JsonNode answer = visitor.says("ReadyIntent");

        assertEquals(List.of("save", "load", "save", "load", "save"), visitor.store.calls);
        assertTrue(answer.at("/response/directives/0").isObject());
        assertTrue(visitor.attributes.at("/routine/owed").asBoolean());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ReadyIntent", "AMAZON.PauseIntent", "AMAZON.HelpIntent", "DoneIntent", "SkipIntent",
            "HoldLongerIntent", "PainIntent", "NumbnessIntent", "EmergencyIntent", "AMAZON.StopIntent"})
    void aRequestThatComesTwiceChangesNothingAndIsAnsweredInKind(String intent) {
        Visitor visitor = Visitor.cleared();
        ObjectNode request = visitor.intent(intent);
        JsonNode first = visitor.sends(request);
        Progress kept = visitor.progress();

        JsonNode second = visitor.sends(request);

        assertEquals(kept, visitor.progress());
        assertEquals(listens(first), listens(second));
        assertEquals(closes(first), closes(second));
    }

    @Test
    void aCountThatIsAskedForTwiceIsTheSameCount() {
        Visitor visitor = Visitor.cleared();
        ObjectNode ready = visitor.intent("ReadyIntent");

        JsonNode counted = visitor.sends(ready).at("/response/directives");

        assertEquals(counted, visitor.sends(ready).at("/response/directives"));
    }

    @Test
    void aLaunchThatComesTwiceAsksTheSame() {
        Visitor visitor = new Visitor();
        ObjectNode launch = visitor.next("LaunchRequest");

        JsonNode first = visitor.sends(launch);

        assertEquals(words(first), words(visitor.sends(launch)));
    }

    @Test
    void theEndOfASessionThatComesTwiceStaysSilent() {
        Visitor visitor = Visitor.cleared();
        ObjectNode ended = visitor.next("SessionEndedRequest");
        Requests.request(ended).put("reason", "USER_INITIATED");
        visitor.sends(ended);

        assertTrue(Visitor.silent(visitor.sends(ended)));
    }

    @Test
    void theRestOfAVisitIsCarriedBySessionAloneAndSmall() {
        Visitor visitor = Visitor.cleared();
        visitor.store.down();

        for (int turn = 0; turn < 40; turn++) {
            visitor.now = visitor.now.plus(Duration.ofMinutes(1));
            JsonNode answer = visitor.says("DoneIntent");
            assertTrue(listens(answer), words(answer));
            assertTrue(visitor.attributes.toString().length() < 3_000, visitor.attributes::toString);
        }
        visitor.store.up();
        visitor.says("AMAZON.StopIntent");

        int sets = English.routine()
                .exercises()
                .stream()
                .mapToInt(exercise -> exercise.dose().sets().value())
                .sum();
        assertEquals(sets, done(visitor.progress()).size(), "every set of the first visit");
    }

    @Test
    void aFaultOfOursIsACalmSentenceAndKeepsHerPlace() {
        Visitor visitor = Visitor.cleared();
        JsonNode before = visitor.attributes;
        visitor.store.saveFails = Optional.of(new IllegalStateException("a fault"));

        JsonNode answer = visitor.says("ReadyIntent");

        assertEquals("Something went wrong on my side. I've kept your place. Say continue, or come back in a moment. "
                + "Shall we continue?", words(answer));
        assertTrue(listens(answer));
        assertEquals(before, visitor.attributes);
    }

    @Test
    void aFaultAtTheEndOfASessionIsNotSpoken() {
        Visitor visitor = Visitor.cleared();
        visitor.store.loadFails = Optional.of(new IllegalStateException("a fault"));
        ObjectNode ended = visitor.next("SessionEndedRequest");
        Requests.request(ended).put("reason", "USER_INITIATED");

        assertTrue(Visitor.silent(visitor.sends(ended)));
    }

    @Test
    void dataThatCouldNotBeRemovedFailsTheEventSoThatSomebodySees() {
        Visitor visitor = Visitor.cleared();
        visitor.store.deleteFails = Optional.of(InMemoryProgressStore.failure());

        var error = assertThrows(IllegalStateException.class,
                () -> visitor.sends(visitor.nextAlone("AlexaSkillEvent.SkillDisabled")));

        assertEquals("what is kept of a person who disabled the skill could not be removed; send the event again",
                error.getMessage());
        assertTrue(visitor.store.kept.containsKey(Person.of(Requests.USER)));
    }

    @Test
    void deletionThatFailsIsNotCalledDone() {
        Visitor visitor = Visitor.cleared();
        visitor.says("DeleteDataIntent");
        visitor.store.deleteFails = Optional.of(InMemoryProgressStore.failure());

        JsonNode answer = visitor.says("AMAZON.YesIntent");

        assertEquals("I can't reach my notes just now, so nothing is deleted yet. Please ask me again later.",
                words(answer));
        assertTrue(closes(answer));
        assertTrue(visitor.store.kept.containsKey(Person.of(Requests.USER)));
    }

    private static Set<String> done(Progress progress) {
        return progress.days()
                .values()
                .stream()
                .flatMap(day -> DayCodec.writeDone(day).stream())
                .collect(Collectors.toSet());
    }
}
