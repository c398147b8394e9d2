package backroutine.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.fixture.TestLanguage;
import backroutine.progress.VisitGoal;
import backroutine.talk.Conversation;
import backroutine.talk.device.Account;
import backroutine.talk.services.AlexaServices;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the coach offers and tells over days and weeks, without being asked: one thing at a time, and each once. */
class LeadingOverWeeksTest extends HomeConversation {
    private static final Instant MONDAY = Instant.parse("2026-11-23T14:00:00Z");

    private AlexaServices services;

    @BeforeEach
    void beginsOnAMonday() throws IOException {
        services = AlexaServices.started();
        alexa = Conversation.with(() -> TestLanguage.handler(store, Account.LOCAL.skillId()), MONDAY,
                TestLanguage.interactionModel(), ZoneId.of("America/New_York"), services);
        says("open zet routine", "ask-cleared?");
        says("yes");
    }

    @AfterEach
    void closeServices() {
        services.close();
    }

    @Test
    void afterTheFirstVisitRemindersAreSetForAMomentOfTheDay() {
        services.allow(Account.LOCAL.accessToken(), true);
        endsVisit("milestone-first.", "ask-moment?");
        says("yes", "ask-moment-again?");
        says("moment nap", "ask-remind afternoon-exact 3.?");
        says("yes", "reminder-created afternoon-exact 3.", "ask-one-more?");
        assertEquals(1, services.reminders(Account.LOCAL.accessToken()).size());
        says("stop", "goodbye.");
        alexa.newDay();
        visit();
        assertFalse(last.words().contains("ask-moment"), last.words());
    }

    @Test
    void refusedRemindersAreNotOfferedAgain() {
        endsVisit("ask-moment?");
        says("no", "reminders-declined.", "goodbye.");
        sessionHasEnded();
        alexa.newDay();
        visit();
        assertFalse(last.words().contains("ask-moment"), last.words());
    }

    @Test
    void remindersThatGotNoAnswerAreNotOfferedAgain() {
        endsVisit("ask-moment?");
        saysNothing("ask-moment-again?");
        saysNothing();
        alexa.newDay();
        visit();
        assertFalse(last.words().contains("ask-moment"), last.words());
    }

    @Test
    void aUserWhoAsksForAReminderIsNotOfferedOne() {
        says("remind me meal", "ask-remind morning-exact 9.?");
        says("no", "reminder-declined.");
        endsVisit("ask-last?");
    }

    @Test
    void aMomentNamedAtAnyTimeIsAskedAboutAndTheExerciseGoesOn() {
        services.allow(Account.LOCAL.accessToken(), true);
        says("ready");
        cutsIn(12, "remind me meal", "ask-remind morning-exact 9.?");
        says("yes", "reminder-created morning-exact 9.", "ask-continue?");
    }

    @Test
    void nothingIsOfferedAfterPain() {
        says("ready");
        cutsIn(12, "pain", "ask-how-to-go-on?");
        says("resume");
        endsVisit("ask-last?");
    }

    @Test
    void aVisitThatWentOnInAnotherSessionOffersNothing() {
        says("stop", "stopped.");
        says("open zet routine");
        endsVisit("ask-last?");
    }

    @Test
    void theGoalIsAskedForOnceAndLookedBackAtPlainly() {
        endsVisit("ask-moment?");
        says("no");
        alexa.newDay();
        visit();
        holds(last.words(), "ask-goal?");
        says("5", "goal-set 5.", "goodbye.");
        sessionHasEnded();
        assertEquals(Optional.of(new VisitGoal(5, LocalDate.of(2026, 11, 23))), stored().profile().guidance().goal());
        alexa.newDay();
        says("open zet routine", "welcome-whole-routine 5.", "introduce seat");
        says("how am i doing", "goal-is 5. goal-so-far 2.");
        says("stop");
        daysPass(5);
        says("open zet routine", "goal-look-back 5 2.");
        says("stop");
        says("open zet routine");
        assertFalse(last.words().contains("goal-look-back"), last.words());
    }

    @Test
    void noGoalIsAnAnswerToo() {
        endsVisit("ask-moment?");
        says("no");
        alexa.newDay();
        visit();
        holds(last.words(), "ask-goal?");
        says("yes", "ask-goal-again?");
        says("no", "goal-none.", "goodbye.");
        assertEquals(Optional.empty(), stored().profile().guidance().goal());
        alexa.newDay();
        visit();
        holds(last.words(), "ask-last?");
    }

    @Test
    void aGoalCanBeSetChangedAndForgottenAtAnyTime() {
        says("ready");
        cutsIn(12, "set goal", "ask-goal?");
        says("10", "goal-set 10.", "ask-continue?");
        says("goal 4", "goal-set 4.");
        says("goal 20", "goal-too-many 14.");
        assertEquals(4, stored().profile().guidance().goal().orElseThrow().visits());
        says("forget goal", "goal-none.", "ask-continue?");
        assertEquals(Optional.empty(), stored().profile().guidance().goal());
    }

    @Test
    void aNumberThatWasNotAskedForSetsNothing() {
        says("5", "not-understood.");
        assertEquals(Optional.empty(), stored().profile().guidance().goal());
    }

    @Test
    void theFirstVisitOfAWeekTellsTheVisitsOfTheLastOne() {
        endsVisit("ask-moment?");
        says("no");
        daysPass(7);
        says("open zet routine", "week-fact 1.", "introduce seat");
        says("stop");
        alexa.newDay();
        says("open zet routine");
        assertFalse(last.words().contains("week-fact"), last.words());
    }

    @Test
    void afterSixVisitsALongerHoldIsOfferedAndAYesSetsIt() {
        endsVisit("ask-moment?");
        says("no");
        for (int day = 0; day < 5; day++) {
            alexa.newDay();
            visit();
        }
        holds(last.words(), "held-times seat times 6 3. ask-hold 4?");
        says("yes", "hold-changed 4 seat.", "goodbye.");
        assertEquals(Map.of("glute-squeeze", 4), stored().profile().settings().holds());
        alexa.newDay();
        visit();
        holds(last.words(), "held-times bridge times 7 2. ask-hold 3?");
        says("no", "hold-stays.", "goodbye.");
        assertEquals(Map.of("glute-squeeze", 4), stored().profile().settings().holds());
    }

    @Test
    void silenceAfterTheOfferOfALongerHoldChangesNothing() {
        endsVisit("ask-moment?");
        says("no");
        for (int day = 0; day < 5; day++) {
            alexa.newDay();
            visit();
        }
        holds(last.words(), "ask-hold 4?");
        saysNothing("ask-hold-again 4?");
        saysNothing();
        assertEquals(Map.of(), stored().profile().settings().holds());
        alexa.newDay();
        visit();
        holds(last.words(), "ask-hold 3?");
    }

    @Test
    void whatIsTooHardTwiceInASessionIsOfferedShorter() {
        says("hold 5");
        says("ready");
        cutsIn(12, "too hard", "too-hard. easier-hold.", "ask-easier?");
        says("resume");
        cutsIn(12, "too hard", "too-hard. ask-hold 4?");
        says("yes", "hold-changed 4 seat.", "ask-continue?");
        says("resume");
        cutsIn(12, "too hard", "easier-hold.", "ask-easier?");
    }

    @Test
    void whatIsTooHardIsForgottenWithTheSession() {
        says("hold 5");
        says("ready");
        cutsIn(12, "too hard", "ask-easier?");
        says("stop");
        says("open zet routine");
        cutsIn(25, "too hard", "too-hard. easier-hold.", "ask-easier?");
    }

    @Test
    void atTheOfferOfAShorterHoldTheExerciseCanBeLeftOut() {
        says("hold 5");
        says("ready");
        cutsIn(12, "too hard");
        says("resume");
        cutsIn(12, "too hard", "ask-hold 4?");
        says("skip", "skipped seat.");
    }

    @Test
    void afterFourWeeksThePhysioIsNamedOnceWithTheSummary() {
        endsVisit("ask-moment?");
        says("no");
        daysPass(28);
        visit();
        holds(last.words(), "see-physio. physio-summary.", "ask-last?");
        says("physio summary", "physio-visits 1 ");
        says("stop");
        alexa.newDay();
        visit();
        assertFalse(last.words().contains("see-physio"), last.words());
    }

    @Test
    void theRecordIsTheSameWhateverIsAnsweredToAnOffer() {
        endsVisit("ask-moment?");
        says("stop", "goodbye.");
        alexa.pass(Duration.ofMinutes(10));
        says("open zet routine", "second-visit-soon");
        assertTrue(stored().profile().history().visitEnded().isPresent());
        assertEquals(List.of(1), stored().days()
                .values()
                .stream()
                .flatMap(day -> day.done().stream().map(set -> set.visit()))
                .distinct()
                .toList());
    }

    private void daysPass(int days) {
        for (int day = 0; day < days; day++) {
            alexa.newDay();
        }
    }

    private void visit() {
        says("open zet routine");
        endsVisit();
    }

    /** The user says ready until the visit ends; its end has these words, in this order. */
    private void endsVisit(String... heard) {
        for (int turn = 0; turn < 12 && !last.words().contains("visit-done"); turn++) {
            says("ready");
        }
        holds(last.words(), "visit-done");
        holds(last.words(), heard);
    }
}
