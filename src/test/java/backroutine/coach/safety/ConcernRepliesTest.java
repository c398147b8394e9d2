package backroutine.coach.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.BodyPart;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn.Concern;
import backroutine.coach.turn.Turn.Move;
import backroutine.coach.turn.Turn.SessionEvent;
import backroutine.coach.turn.UserRequest;
import backroutine.pacing.Introduced;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.Place;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Side;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is wrong is answered at once, in every state, and is never answered by counting on. */
class ConcernRepliesTest {
    private static final Visit VISIT = new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT);
    private static final Place BRIDGE = new Place("glute-bridge", 2, Side.BOTH, 6);
    private static final Optional<VisitPlace> AT = Optional
            .of(new VisitPlace(VISIT, BRIDGE, Introduced.all(IntroductionLevel.FULL)));

    private final CoachConversation conversation = CoachConversation.cleared();

    @ParameterizedTest
    @EnumSource(Concern.class)
    void noConcernIsAnsweredByCountingInAnyState(Concern concern) {
        for (State state : states()) {
            conversation.progress = CoachConversation.cleared().progress.with(state);
            conversation.turn(concern);
            assertTrue(conversation.last instanceof Reply.Asks || conversation.last instanceof Reply.Ends,
                    concern + " in " + state + " is answered by " + conversation.last);
        }
    }

    @ParameterizedTest
    @EnumSource(Concern.class)
    void noConcernIsAnsweredByCountingWithinASet(Concern concern) {
        conversation.turn(SessionEvent.LAUNCH);
        conversation.interruptsAt(conversation.workBegins() + 4 * 6 + 1.3, concern);
        assertTrue(conversation.last instanceof Reply.Asks || conversation.last instanceof Reply.Ends);
    }

    /** At the start, at the clearance question, and at each question and place of a visit. */
    private static List<State> states() {
        return List.of(new State.Idle(), new State.AskedClearance(Optional.empty()),
                new State.Waiting(new VisitPlace(VISIT, BRIDGE, Introduced.all(IntroductionLevel.FULL))),
                new State.Paused(VisitPlace.at(VISIT, BRIDGE)),
                new State.AskedStartOver(VisitPlace.at(VISIT, BRIDGE)),
                new State.AskedCarryOn(VisitPlace.at(VISIT, BRIDGE)),
                new State.AskedHowToGoOn(VisitPlace.at(VISIT, BRIDGE), true),
                new State.AskedHowToGoOn(VisitPlace.at(VISIT, BRIDGE), false),
                new State.AskedReadyOrSkip(VisitPlace.at(VISIT, BRIDGE)),
                new State.AskedDone(VisitPlace.at(VISIT, BRIDGE)),
                new State.AskedSecondVisit(VISIT), new State.AskedDeletion(AT),
                new State.AskedReminder(List.of(LocalTime.NOON), false, AT), new State.Finished(VISIT));
    }

    @ParameterizedTest
    @CsvSource({"EMERGENCY, emergency.", "UNWELL, unwell.", "NUMB, numbness.", "PREGNANT, pregnant."})
    void whatMakesTheClearanceDoubtfulWithdrawsItAndDropsThePlace(Concern concern, String words) {
        setState(new State.Paused(VisitPlace.at(VISIT, BRIDGE)));
        conversation.turn(concern, words);
        assertInstanceOf(Reply.Ends.class, conversation.last);
        assertTrue(conversation.progress.profile().cleared().isEmpty());
        assertEquals(new State.Idle(), conversation.state());
        conversation.turn(SessionEvent.LAUNCH, "ask-cleared?");
    }

    @ParameterizedTest
    @CsvSource({"BABY_EMERGENCY, baby-emergency.", "CRISIS, crisis."})
    void anotherEmergencyEndsTheSessionAndKeepsThePlace(Concern concern, String words) {
        setState(new State.Paused(VisitPlace.at(VISIT, BRIDGE)));
        conversation.turn(concern, words);
        assertInstanceOf(Reply.Ends.class, conversation.last);
        assertEquals(new State.Paused(VisitPlace.at(VISIT, BRIDGE)), conversation.state());
        assertTrue(conversation.progress.profile().cleared().isPresent());
    }

    @Test
    void lowMoodIsAnsweredAndTheUserChoosesHowToGoOn() {
        setState(new State.Paused(VisitPlace.at(VISIT, BRIDGE)));
        conversation.turn(Concern.LOW_MOOD, "low-mood. ask-continue-or-stop?");
        conversation.turn(Move.RESUME, "continuing.", "no 6 lift");
        setState(new State.Idle());
        conversation.turn(Concern.LOW_MOOD, "low-mood.");
        assertInstanceOf(Reply.Ends.class, conversation.last);
    }

    @Test
    void whatIsTooHardIsMadeEasierWithinThePrescription() {
        conversation.progress = conversation.progress.with(conversation.progress.profile()
                .withSettings(conversation.progress.profile().settings().withHold("glute-bridge", 3)));
        setState(new State.Paused(VisitPlace.at(VISIT, BRIDGE)));
        conversation.turn(Concern.TOO_HARD, "too-hard. easier-hold. easier-rest. ask-easier?");
        conversation.turn(UserRequest.SettingChange.HOLD_SHORTER, "hold-changed 2 bridge. ask-continue?");
        conversation.turn(Concern.TOO_HARD, "too-hard. easier-rest. ask-easier?");
        conversation.turn(Move.SKIP, "skipped bridge.");
        setState(new State.Idle());
        conversation.turn(Concern.TOO_HARD, "too-hard-before-start.");
    }

    @Test
    void aQuestionOfSafetyIsForTheDoctor() {
        setState(new State.Paused(VisitPlace.at(VISIT, BRIDGE)));
        conversation.turn(Concern.SAFETY_QUESTION, "safety-question. ask-how-to-go-on?");
        setState(new State.Idle());
        conversation.turn(Concern.SAFETY_QUESTION, "safety-question. ask-begin?");
        CoachConversation newUser = CoachConversation.newUser();
        newUser.turn(Concern.SAFETY_QUESTION, "safety-question. welcome-new-user 5.", "ask-cleared?");
    }

    @Test
    void aSoreBackOutsideAVisitIsWhyPeopleAreHere() {
        conversation.turn(Concern.BACK_PAIN, "back-pain. ask-usual-ache?");
        conversation.turn(Move.READY, "welcome-whole-routine 5.");
        setState(new State.Paused(VisitPlace.at(VISIT, BRIDGE)));
        conversation.turn(Concern.BACK_PAIN, "pain. ask-how-to-go-on?");
        CoachConversation.newUser().turn(Concern.BACK_PAIN, "back-pain. welcome-new-user 5.", "ask-cleared?");
    }

    @ParameterizedTest
    @CsvSource({"chest, EMERGENCY, EMERGENCY", "calf, UNWELL, NUMB", "scar, UNWELL, UNWELL",
            "belly, SEVERE_PAIN, UNWELL",
            "bottom, PAIN, EMERGENCY", "private-parts, UNWELL, EMERGENCY", "knee, PAIN, NUMB", "back, BACK_PAIN, NUMB"})
    void eachPartOfTheBodyHasItsSeverity(String id, Concern hurting, Concern numb) {
        BodyPart part = BodyPart.of(id).orElseThrow();
        assertEquals(hurting, part.hurting());
        assertEquals(numb, part.numb());
    }

    private void setState(State state) {
        conversation.progress = conversation.progress.with(state);
    }
}
