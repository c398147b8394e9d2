package backroutine.coach.reminders;

import backroutine.coach.leading.OpenQuestion;
import backroutine.coach.place.Situation;
import backroutine.coach.turn.ReminderCommand;
import backroutine.coach.turn.ReminderMessage;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.TurnContext;
import backroutine.progress.Guidance;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.text.Message;
import backroutine.text.MessageValue.ListOf;
import backroutine.text.MessageValue.TimeOfDay;
import java.time.LocalTime;
import java.util.List;

/** The dialogue about reminders. Each reminder is created only after the user has heard its time and said yes. */
public final class ReminderDialogue {
    private final OpenQuestion openQuestion;

    public ReminderDialogue(OpenQuestion openQuestion) {
        this.openQuestion = openQuestion;
    }

    /**
     * Asks to confirm the first time; the others follow one by one. Reminders are not offered any more then.
     *
     * @param times empty if none was understood; then the user is asked for one
     * @param replace whether the first reminder that is created replaces all others
     */
    public Reply ask(Situation situation, List<LocalTime> times, boolean replace, TurnContext context) {
        Progress progress = situation.progress()
                .with(situation.progress().profile().guidance().with(Guidance.Once.REMINDERS));
        if (times.isEmpty()) {
            return OpenQuestion.asks(situation.with(progress).afterQuestion().progress(), List.of(),
                    ReminderMessage.ASK_REMIND_WHEN, ReminderMessage.ASK_REMIND_WHEN_AGAIN);
        }
        State asked = new State.AskedReminder(times, replace, situation.state().visitPlace());
        return openQuestion.ask(Situation.notPlaying(progress.with(asked)), context, List.of());
    }

    /** The reply to the answer about the first time. */
    public Reply answer(Situation situation, State.AskedReminder asked, Turn.Move move, TurnContext context) {
        return switch (move) {
            case YES, OKAY -> createReminder(situation.progress(), asked);
            case NO, LATER, SKIP, NEXT ->
                nextTime(situation, asked, asked.replace(), context, Message.of(ReminderMessage.REMINDER_DECLINED));
            case PREVIOUS, DONE, FINISHED, PAUSE, RESUME, MORE_TIME, START_OVER ->
                openQuestion.ask(situation.afterQuestion(), context,
                        List.of(Message.of(ReminderMessage.REMINDER_DECLINED)));
            case READY, REPEAT, AGAIN -> openQuestion.ask(situation, context, List.of());
        };
    }

    private static Reply createReminder(Progress progress, State.AskedReminder asked) {
        return new Reply.NeedsReminders(progress, asked.replace()
                ? new ReminderCommand.ReplaceAll(asked.times().getFirst())
                : new ReminderCommand.Add(asked.times().getFirst()));
    }

    /** The reply to the result of a command. */
    public Reply commandAnswered(Situation situation, ReminderCommand command, ReminderCommand.Result result,
            TurnContext context) {
        return switch (result) {
            case ReminderCommand.Result.Done() -> done(situation, command, context);
            case ReminderCommand.Result.Times(var times) -> resume(situation, context, times.isEmpty()
                    ? Message.of(ReminderMessage.REMINDERS_NONE)
                    : Message.of(ReminderMessage.REMINDERS_SET)
                            .with("times",
                                    new ListOf(times.stream().map(TimeOfDay::new).toList())));
            case ReminderCommand.Result.NotAllowed() -> notAllowed(situation, context);
            case ReminderCommand.Result.NotSupported() ->
                resume(situation, context, Message.of(ReminderMessage.REMINDERS_NOT_SUPPORTED));
            case ReminderCommand.Result.TooMany() ->
                resume(situation, context, Message.of(ReminderMessage.REMINDERS_TOO_MANY));
            case ReminderCommand.Result.NoTimeZone() ->
                resume(situation, context, Message.of(ReminderMessage.REMINDERS_NO_TIME_ZONE));
            case ReminderCommand.Result.ServiceDown() ->
                resume(situation, context, Message.of(ReminderMessage.REMINDERS_UNAVAILABLE));
        };
    }

    private Reply done(Situation situation, ReminderCommand command, TurnContext context) {
        if (!(situation.state() instanceof State.AskedReminder asked)) {
            return resume(situation, context, Message.of(ReminderMessage.REMINDERS_CANCELLED));
        }
        return switch (command) {
            case ReminderCommand.CancelAll() ->
                resume(situation, context, Message.of(ReminderMessage.REMINDERS_CANCELLED));
            case ReminderCommand.ReplaceAll(var at) -> nextTime(situation, asked, false, context, created(at));
            case ReminderCommand.Add(var at) -> nextTime(situation, asked, false, context, created(at));
            case ReminderCommand.ListTimes() -> openQuestion.ask(situation, context, List.of());
        };
    }

    private static Message created(LocalTime at) {
        return Message.of(ReminderMessage.REMINDER_CREATED).with("time", new TimeOfDay(at));
    }

    private Reply nextTime(Situation situation, State.AskedReminder asked, boolean replace, TurnContext context,
            Message say) {
        List<LocalTime> others = asked.times().subList(1, asked.times().size());
        if (others.isEmpty()) {
            return openQuestion.ask(situation.afterQuestion(), context, List.of(say));
        }
        State.AskedReminder more = new State.AskedReminder(others, replace, asked.visitPlace());
        return openQuestion.ask(Situation.notPlaying(situation.progress().with(more)), context, List.of(say));
    }

    private Reply notAllowed(Situation situation, TurnContext context) {
        return situation.state() instanceof State.AskedReminder
                ? new Reply.AsksPermission(situation.progress(),
                        List.of(Message.of(ReminderMessage.REMINDERS_NEED_PERMISSION)))
                : new Reply.WithPermissionCard(
                        resume(situation, context, Message.of(ReminderMessage.REMINDERS_REFUSED)));
    }

    /** The reply to the answer that Alexa got when it asked for the permission. */
    public Reply permission(Situation situation, Turn.Permission permission, TurnContext context) {
        if (!(situation.state() instanceof State.AskedReminder asked)) {
            return openQuestion.resume(situation, context, List.of());
        }
        return switch (permission) {
            case GIVEN -> createReminder(situation.progress(), asked);
            case REFUSED, NOT_ANSWERED ->
                new Reply.WithPermissionCard(resume(situation, context, Message.of(ReminderMessage.REMINDERS_REFUSED)));
        };
    }

    /** Says something; then the kept place is asked about, or an interrupted set goes on. */
    private Reply resume(Situation situation, TurnContext context, Message say) {
        return situation.state() instanceof State.AskedReminder
                ? openQuestion.ask(situation.afterQuestion(), context, List.of(say))
                : openQuestion.resume(situation, context, List.of(say));
    }
}
