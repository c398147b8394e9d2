package backroutine.coach.answering;

import backroutine.coach.leading.OpenQuestion;
import backroutine.coach.offers.OfferQuestions;
import backroutine.coach.place.Situation;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.OfferMessage;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.SettingMessage;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.TurnContext;
import backroutine.progress.Offer;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.progress.VisitGoal;
import backroutine.routine.Routine;
import backroutine.text.Message;
import backroutine.text.Variation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Replies to the answers to an offer, and to what the user says about a goal at any other time. */
public final class OfferAnswers {
    private final Routine routine;
    private final OpenQuestion openQuestion;

    public OfferAnswers(Routine routine, OpenQuestion openQuestion) {
        this.routine = routine;
        this.openQuestion = openQuestion;
    }

    /** Whether a move answers an offer; any other does what it does without one. */
    public static boolean isAnswer(Turn.Move move) {
        return switch (move) {
            case YES, OKAY, NO, REPEAT, AGAIN -> true;
            case READY, LATER, NEXT, PREVIOUS, SKIP, DONE, FINISHED, PAUSE, MORE_TIME, RESUME, START_OVER -> false;
        };
    }

    /** The reply to the answer to an offer. */
    public Reply answer(Situation situation, State.AskedOffer asked, Turn.Move move, TurnContext context) {
        return switch (move) {
            case YES, OKAY -> accepted(situation, asked, context);
            case NO -> after(situation, asked, context, declined(asked.offer()));
            case READY, LATER, NEXT, PREVIOUS, REPEAT, AGAIN, SKIP, DONE, FINISHED, PAUSE, MORE_TIME, RESUME,
                    START_OVER ->
                openQuestion.ask(situation, context, List.of());
        };
    }

    /** A bare yes to reminders or to a goal leaves open which: the user is asked for it. */
    private Reply accepted(Situation situation, State.AskedOffer asked, TurnContext context) {
        return switch (asked.offer()) {
            case Offer.Reminders _,Offer.Goal _ -> {
                Message which = OfferQuestions.again(asked.offer());
                yield new Reply.Asks(situation.progress(), List.of(), which, which);
            }
            case Offer.Hold(var exercise, var seconds) -> hold(situation, asked, exercise, seconds, context);
        };
    }

    private Reply hold(Situation situation, State.AskedOffer asked, String id, int seconds, TurnContext context) {
        Progress progress = situation.progress();
        Progress changed = routine.find(id)
                .map(_ -> progress.with(progress.profile()
                        .withSettings(progress.profile().settings().withHold(id, seconds))))
                .orElse(progress);
        Message say = routine.find(id)
                .map(exercise -> Message.of(SettingMessage.HOLD_CHANGED)
                        .with("exercise", exercise.name())
                        .with("seconds", seconds))
                .orElse(Message.of(OfferMessage.HOLD_STAYS));
        return after(situation.with(changed), asked, context, say);
    }

    private static Message declined(Offer offer) {
        return switch (offer) {
            case Offer.Reminders() -> Message.of(OfferMessage.REMINDERS_DECLINED);
            case Offer.Goal() -> Message.of(OfferMessage.GOAL_NONE);
            case Offer.Hold _ -> Message.of(OfferMessage.HOLD_STAYS);
        };
    }

    /** After an offer at the end of a visit the session ends; within a visit the user is asked to go on there. */
    private Reply after(Situation situation, State.AskedOffer asked, TurnContext context, Message say) {
        Situation after = situation.afterQuestion();
        return asked.visitPlace().isPresent()
                ? openQuestion.ask(after, context, List.of(say))
                : new Reply.Ends(after.progress(), List.of(say,
                        Message.of(CoachMessage.GOODBYE).varied(Variation.of(context.today(), 1))));
    }

    /**
     * The reply to a user who sets a goal.
     *
     * @param visits how many visits a week; 0 for no goal. If it is empty, the user is asked
     */
    public Reply goal(Situation situation, OptionalInt visits, TurnContext context) {
        if (visits.isEmpty()) {
            boolean waits = situation.state() instanceof State.Asking;
            State asked = new State.AskedOffer(situation.state().visitPlace(), new Offer.Goal());
            return openQuestion.ask(
                    waits ? situation : Situation.notPlaying(situation.progress().with(asked)), context, List.of());
        }
        if (visits.getAsInt() > VisitGoal.MOST) {
            return openQuestion.resume(situation, context,
                    List.of(Message.of(OfferMessage.GOAL_TOO_MANY).with("visits", VisitGoal.MOST)));
        }
        return goalSet(situation, visits.getAsInt(), context);
    }

    private Reply goalSet(Situation situation, int visits, TurnContext context) {
        Optional<VisitGoal> goal = visits == 0
                ? Optional.empty()
                : Optional.of(VisitGoal.setOn(context.today(), visits));
        Progress progress = situation.progress();
        Situation set = situation.with(progress.with(progress.profile().guidance().withGoal(goal)));
        Message say = visits == 0
                ? Message.of(OfferMessage.GOAL_NONE)
                : Message.of(OfferMessage.GOAL_SET).with("visits", visits);
        return set.state() instanceof State.AskedOffer asked && asked.offer() instanceof Offer.Goal
                ? after(set, asked, context, say)
                : openQuestion.resume(set, context, List.of(say));
    }
}
