package backroutine.coach.leading;

import backroutine.coach.offers.OfferQuestions;
import backroutine.coach.place.Situation;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.DataMessage;
import backroutine.coach.turn.ReminderMessage;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.SafetyMessage;
import backroutine.coach.turn.TurnContext;
import backroutine.pacing.CountMessage;
import backroutine.pacing.Pacer;
import backroutine.pacing.Place;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.text.Message;
import backroutine.text.MessageKey;
import backroutine.text.MessageValue.TimeOfDay;
import java.util.List;
import java.util.Optional;

/** The question that each state waits for, and the way back to it after another turn was answered. */
public final class OpenQuestion {
    private final BlockReplies blocks;

    public OpenQuestion(BlockReplies blocks) {
        this.blocks = blocks;
    }

    /** Says something; then an interrupted set goes on, or the open question is asked again. */
    public Reply resume(Situation situation, TurnContext context, List<Message> say) {
        return situation.interruption() instanceof Situation.Interruption.Counting(var restMillis)
                && situation.state() instanceof State.Paused(var at)
                        ? blocks.continueAt(context, situation.progress(), at,
                                blocks.settleSeconds(restMillis, say),
                                say)
                        : ask(situation, context, say);
    }

    /** Says something and asks the open question of the state. */
    public Reply ask(Situation situation, TurnContext context, List<Message> say) {
        Progress progress = situation.progress();
        return switch (situation.state()) {
            case State.Waiting(var at) -> blocks.ask(context, progress, at, say);
            case State.Idle _ -> askToBegin(progress, context, say);
            case State.AskedClearance _ ->
                asks(progress, say, CoachMessage.ASK_CLEARED, CoachMessage.ASK_CLEARED_AGAIN);
            case State.Paused _ -> asks(progress, say, CoachMessage.ASK_CONTINUE, CoachMessage.ASK_CONTINUE_AGAIN);
            case State.Playing _ -> asks(progress, say, CoachMessage.ASK_CONTINUE, CoachMessage.ASK_CONTINUE_AGAIN);
            case State.AskedStartOver _ ->
                asks(progress, say, CoachMessage.ASK_START_OVER, CoachMessage.ASK_START_OVER_AGAIN);
            case State.AskedCarryOn _ -> new Reply.Asks(progress, say,
                    Message.of(CoachMessage.ASK_FINISH_EARLIER_VISIT),
                    Message.of(CoachMessage.ASK_FINISH_EARLIER_VISIT_AGAIN));
            case State.AskedHowToGoOn(_, var mayContinue) -> mayContinue
                    ? asks(progress, say, SafetyMessage.ASK_HOW_TO_GO_ON, SafetyMessage.ASK_HOW_TO_GO_ON_AGAIN)
                    : asks(progress, say, SafetyMessage.ASK_SKIP_OR_STOP, SafetyMessage.ASK_SKIP_OR_STOP_AGAIN);
            case State.AskedReadyOrSkip(var at) ->
                new Reply.Asks(progress, say, about(CoachMessage.ASK_READY_OR_SKIP, at.place()),
                        Message.of(CoachMessage.ASK_READY_OR_SKIP_AGAIN));
            case State.AskedDone(var at) ->
                new Reply.Asks(progress, say, about(isStart(at.place())
                        ? CoachMessage.ASK_DONE_EXERCISE
                        : CoachMessage.ASK_DONE_SET, at.place()), Message.of(CoachMessage.ASK_DONE_AGAIN));
            case State.AskedSecondVisit _ ->
                asks(progress, say, CoachMessage.ASK_VISIT_NOW, CoachMessage.ASK_VISIT_NOW_AGAIN);
            case State.AskedDeletion _ -> asks(progress, say, DataMessage.ASK_DELETE, DataMessage.ASK_DELETE_AGAIN);
            case State.AskedReminder(var times, var replace, _) -> new Reply.Asks(progress, say,
                    Message.of(replace ? ReminderMessage.ASK_REMIND_INSTEAD : ReminderMessage.ASK_REMIND)
                            .with("time", new TimeOfDay(times.getFirst())),
                    Message.of(ReminderMessage.ASK_REMIND_AGAIN));
            case State.AskedOffer(_, var offer) ->
                new Reply.Asks(progress, say, OfferQuestions.question(offer), OfferQuestions.again(offer));
            case State.Finished _ -> new Reply.Asks(progress, say, Message.of(CountMessage.ASK_LAST),
                    Message.of(CountMessage.ASK_LAST_AGAIN));
        };
    }

    private boolean isStart(Place place) {
        return place.equals(Pacer.start(blocks.exercise(place)));
    }

    private Message about(CoachMessage question, Place place) {
        return Message.of(question).with("exercise", blocks.exercise(place).name()).with("set", place.set());
    }

    /** Without a visit under way: asks whether to begin the visit that is due, unless the last one has just ended. */
    private Reply askToBegin(Progress progress, TurnContext context, List<Message> say) {
        Optional<Visit> due = blocks.dueToday(progress, context).dueVisit();
        if (due.isEmpty() || VisitSpacing.isSoonAfterVisit(progress, context)) {
            return asks(progress, say, CoachMessage.ASK_ONE_MORE, CoachMessage.ASK_ONE_MORE_AGAIN);
        }
        return asks(progress, say, due.get().number() == 1 ? CoachMessage.ASK_BEGIN : CoachMessage.ASK_BEGIN_SECOND,
                CoachMessage.ASK_BEGIN_AGAIN);
    }

    /**
     * Says something and asks a question that no state waits for, such as which exercise is meant. While the state waits for the
     * answer to a question of its own, that one is asked again instead: a yes must never answer a question that was not heard.
     *
     * @param again the question of the reprompt
     */
    public Reply askAside(Situation situation, TurnContext context, List<Message> say, MessageKey question,
            MessageKey again) {
        boolean waits = situation.state() instanceof State.Asking;
        return waits
                ? ask(situation, context, say)
                : asks(situation.atRest().progress(), say, question, again);
    }

    /**
     * A reply that asks.
     *
     * @param again the question of the reprompt
     */
    public static Reply asks(Progress progress, List<Message> say, MessageKey question, MessageKey again) {
        return new Reply.Asks(progress, say, Message.of(question), Message.of(again));
    }
}
