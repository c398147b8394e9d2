package backroutine.coach;

import backroutine.pacing.CountMessage;
import backroutine.pacing.Detail;
import backroutine.progress.Progress;
import backroutine.progress.Spot;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.text.Message;
import backroutine.text.MessageValue.TimeOfDay;
import java.util.List;
import java.util.Optional;

/** The question each state waits on, and the way back to it after an answer given in between. */
final class Questions {
    private final Guide guide;

    Questions(Guide guide) {
        this.guide = guide;
    }

    /** Says something in between: a set that was being counted goes on, a question is asked once more. */
    Reply resume(Standing standing, Moment moment, List<Message> say) {
        return standing.cut() instanceof Standing.Cut.Counting(var restMillis)
                && standing.state() instanceof State.Paused(var visit, var place)
                        ? guide.carryOn(moment, standing.progress(), visit, place, guide.settle(restMillis, say), say)
                        : ask(standing, moment, say);
    }

    /** Says something, then asks what the state waits on. */
    Reply ask(Standing standing, Moment moment, List<Message> say) {
        Progress progress = standing.progress();
        return switch (standing.state()) {
            case State.Waiting(var visit, var place, var introduced) ->
                guide.ask(moment, progress, visit, place, introduced, say);
            case State.Away _ -> outside(progress, moment, say);
            case State.AskedClearance _ ->
                asks(progress, say, CoachMessage.ASK_CLEARED, CoachMessage.ASK_CLEARED_AGAIN);
            case State.Paused _ -> asks(progress, say, CoachMessage.ASK_CONTINUE, CoachMessage.ASK_CONTINUE_AGAIN);
            case State.Playing _ -> asks(progress, say, CoachMessage.ASK_CONTINUE, CoachMessage.ASK_CONTINUE_AGAIN);
            case State.AskedStartOver _ ->
                asks(progress, say, CoachMessage.ASK_START_OVER, CoachMessage.ASK_START_OVER_AGAIN);
            case State.AskedCarryOn _ -> new Reply.Asks(progress, say,
                    Message.of(CoachMessage.ASK_CARRY_ON_FROM_EARLIER),
                    Message.of(CoachMessage.ASK_CARRY_ON_FROM_EARLIER));
            case State.AskedSoon _ -> asks(progress, say, CoachMessage.ASK_SOON, CoachMessage.ASK_SOON);
            case State.AskedForget _ -> asks(progress, say, CoachMessage.ASK_FORGET, CoachMessage.ASK_FORGET_AGAIN);
            case State.AskedReminder(var times, var replace, _) -> new Reply.Asks(progress, say,
                    Message.of(replace ? CoachMessage.ASK_REMIND_INSTEAD : CoachMessage.ASK_REMIND)
                            .with("time", new TimeOfDay(times.getFirst())),
                    Message.of(CoachMessage.ASK_REMIND_AGAIN));
            case State.Finished _ -> new Reply.Asks(progress, say, Message.of(CountMessage.ASK_LAST),
                    Message.of(CountMessage.ASK_LAST_AGAIN));
        };
    }

    /** Nothing is under way: she is asked about what is due today. */
    private Reply outside(Progress progress, Moment moment, List<Message> say) {
        Optional<Visit> due = guide.today(progress, moment).due();
        if (due.isEmpty()) {
            return asks(progress, say, CoachMessage.ASK_ONE_MORE, CoachMessage.ASK_ONE_MORE);
        }
        return asks(progress, say, due.get().number() == 1 ? CoachMessage.ASK_BEGIN : CoachMessage.ASK_BEGIN_SECOND,
                CoachMessage.ASK_BEGIN_AGAIN);
    }

    static Reply asks(Progress progress, List<Message> say, CoachMessage question, CoachMessage again) {
        return new Reply.Asks(progress, say, Message.of(question), Message.of(again));
    }

    /** Back from a question asked in between: where she was, waiting for her to go on. */
    static Standing back(Standing standing, Optional<Spot> spot) {
        State state = spot.<State>map(some -> some.introduced() == Detail.NONE
                ? new State.Paused(some.visit(), some.place())
                : new State.Waiting(some.visit(), some.place(), some.introduced())).orElse(new State.Away());
        return Standing.still(standing.progress().with(state));
    }
}
