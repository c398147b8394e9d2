package backroutine.coach;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.DataMessage;
import backroutine.coach.turn.OfferMessage;
import backroutine.coach.turn.ReminderMessage;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.SafetyMessage;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.Turn.Move;
import backroutine.coach.turn.UserRequest;
import backroutine.pacing.Introduced;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.Place;
import backroutine.progress.Offer;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Side;
import backroutine.text.MessageKey;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every turn in every state: what is asked is what the state waits for, so that no yes answers a question that was not heard. */
class QuestionsAndStatesTest {
    private static final Visit VISIT = new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT);
    private static final Place BRIDGE = new Place("glute-bridge", 1, Side.BOTH, 1);
    private static final Place CAT = new Place("cat-camel", 1, Side.BOTH, 4);
    private static final Optional<VisitPlace> AT = Optional
            .of(new VisitPlace(VISIT, CAT, Introduced.all(IntroductionLevel.FULL)));
    private static final List<State> STATES = List.of(new State.Idle(), new State.AskedClearance(Optional.empty()),
            new State.Waiting(new VisitPlace(VISIT, BRIDGE, Introduced.all(IntroductionLevel.FULL))),
            new State.Paused(VisitPlace.at(VISIT, CAT)),
            new State.AskedStartOver(VisitPlace.at(VISIT, CAT)), new State.AskedCarryOn(VisitPlace.at(VISIT, CAT)),
            new State.AskedHowToGoOn(VisitPlace.at(VISIT, CAT), true),
            new State.AskedHowToGoOn(VisitPlace.at(VISIT, CAT), false),
            new State.AskedReadyOrSkip(VisitPlace.at(VISIT, BRIDGE)), new State.AskedDone(VisitPlace.at(VISIT, BRIDGE)),
            new State.AskedSecondVisit(VISIT), new State.AskedDeletion(AT), new State.AskedDeletion(Optional.empty()),
            new State.AskedReminder(List.of(LocalTime.NOON), false, AT), new State.Finished(VISIT),
            new State.AskedOffer(Optional.empty(), new Offer.Reminders()),
            new State.AskedOffer(Optional.empty(), new Offer.Goal()), new State.AskedOffer(AT, new Offer.Goal()),
            new State.AskedOffer(AT, new Offer.Hold("thoracic-stretch", 4)));
    private static final Map<Class<? extends State>, Set<MessageKey>> QUESTIONS = Map.of(
            State.AskedClearance.class, Set.of(CoachMessage.ASK_CLEARED),
            State.AskedStartOver.class, Set.of(CoachMessage.ASK_START_OVER),
            State.AskedCarryOn.class, Set.of(CoachMessage.ASK_FINISH_EARLIER_VISIT),
            State.AskedHowToGoOn.class, Set.of(SafetyMessage.ASK_HOW_TO_GO_ON, SafetyMessage.ASK_HOW_TO_GO_ON_AGAIN,
                    SafetyMessage.ASK_SKIP_OR_STOP, SafetyMessage.ASK_SKIP_OR_STOP_AGAIN),
            State.AskedReadyOrSkip.class, Set.of(CoachMessage.ASK_READY_OR_SKIP),
            State.AskedDone.class, Set.of(CoachMessage.ASK_DONE_EXERCISE, CoachMessage.ASK_DONE_SET),
            State.AskedSecondVisit.class, Set.of(CoachMessage.ASK_VISIT_NOW),
            State.AskedDeletion.class, Set.of(DataMessage.ASK_DELETE),
            State.AskedReminder.class, Set.of(ReminderMessage.ASK_REMIND, ReminderMessage.ASK_REMIND_INSTEAD),
            State.AskedOffer.class,
            Set.of(OfferMessage.ASK_MOMENT, OfferMessage.ASK_MOMENT_AGAIN, OfferMessage.ASK_GOAL,
                    OfferMessage.ASK_GOAL_AGAIN, OfferMessage.ASK_HOLD));

    @Test
    void whatIsAskedIsWhatTheStateWaitsFor() {
        for (State state : STATES) {
            for (Turn turn : turns()) {
                CoachConversation conversation = in(state);
                conversation.turn(turn);
                if (conversation.last instanceof Reply.Asks asks && conversation.state() instanceof State.Asking) {
                    assertTrue(QUESTIONS.get(conversation.state().getClass()).contains(asks.question().key()),
                            turn + " in " + state + " asks " + asks.question() + " in " + conversation.state());
                }
            }
        }
    }

    /** Whatever is said between the question after pain and "continue", the exercise is not tried again. */
    @Test
    void afterSeverePainNoOtherTurnLeadsBackToTheExercise() {
        for (Turn turn : turns()) {
            CoachConversation conversation = in(new State.AskedHowToGoOn(VisitPlace.at(VISIT, BRIDGE), false));
            conversation.turn(turn);
            if (conversation.last instanceof Reply.Asks) {
                conversation.turn(Move.RESUME);
                assertFalse(conversation.last instanceof Reply.Counts,
                        turn + ", then continue: " + conversation.words());
            }
        }
    }

    @Test
    void onlyAPlainYesToItsOwnQuestionClearsOrDeletes() {
        for (Turn turn : turns()) {
            CoachConversation asked = in(new State.AskedClearance(Optional.empty()));
            asked.turn(turn);
            boolean clears = turn == Move.YES || turn == UserRequest.ClearanceAnswer.CLEARED;
            assertTrue(clears || asked.progress.profile().cleared().isEmpty(), turn + " clears");
            CoachConversation deleting = in(new State.AskedDeletion(AT));
            deleting.turn(turn);
            boolean deletes = turn == Move.YES || turn == UserRequest.DataRequest.DELETE_DATA;
            assertTrue(deletes == deleting.last instanceof Reply.DeletesData, turn + " deletes");
        }
    }

    private static CoachConversation in(State state) {
        CoachConversation conversation = state instanceof State.AskedClearance
                ? CoachConversation.newUser()
                : CoachConversation.cleared();
        conversation.progress = conversation.progress.with(state);
        return conversation;
    }

    /** At least one turn of each kind that a user can make within a session. */
    private static List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        turns.addAll(List.of(Move.values()));
        turns.addAll(List.of(Turn.Concern.values()));
        turns.addAll(List.of(UserRequest.Question.values()));
        turns.addAll(List.of(UserRequest.ClearanceAnswer.values()));
        turns.addAll(List.of(UserRequest.SettingChange.values()));
        turns.addAll(List.of(UserRequest.VoiceChange.values()));
        turns.addAll(List.of(UserRequest.DataRequest.values()));
        for (Optional<String> exercise : List.of(Optional.of("hip-flexor-stretch"), Optional.of("headstand"),
                Optional.<String>empty())) {
            turns.add(new UserRequest.StartAt(exercise));
            turns.add(new UserRequest.HowTo(exercise));
            turns.add(new UserRequest.AboutExercise(UserRequest.Topic.LAST_TIME, exercise));
        }
        turns.add(new UserRequest.SkipExercise(Optional.of("headstand")));
        turns.add(new UserRequest.StartNumber(OptionalInt.of(9)));
        turns.add(new UserRequest.HoldFor(OptionalInt.empty()));
        turns.add(new UserRequest.ShortVisit(OptionalInt.empty()));
        turns.add(new UserRequest.ShortVisit(OptionalInt.of(1)));
        turns.add(new UserRequest.WholeVisit());
        turns.add(new UserRequest.SetGoal(OptionalInt.empty()));
        turns.add(new UserRequest.SetGoal(OptionalInt.of(5)));
        turns.add(new UserRequest.SetGoal(OptionalInt.of(99)));
        turns.add(new UserRequest.BareNumber(OptionalInt.of(5)));
        turns.add(new Turn.RemindAt(List.of(LocalTime.NOON), false));
        turns.add(new Turn.RemindAt(List.of(), false));
        return turns;
    }
}
