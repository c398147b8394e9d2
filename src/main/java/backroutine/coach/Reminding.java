package backroutine.coach;

import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.text.Message;
import backroutine.text.MessageValue.ListOf;
import backroutine.text.MessageValue.TimeOfDay;
import java.time.LocalTime;
import java.util.List;

/** Reminders by voice: each is made only after she has heard its time and said yes. */
final class Reminding {
    private final Questions questions;

    Reminding(Questions questions) {
        this.questions = questions;
    }

    Reply at(Standing standing, List<LocalTime> times, boolean replace, Moment moment) {
        if (times.isEmpty()) {
            return Questions.asks(standing.progress().with(Questions.back(standing, standing.state().spot()).state()),
                    List.of(), CoachMessage.ASK_REMIND_WHEN, CoachMessage.ASK_REMIND_WHEN);
        }
        State asked = new State.AskedReminder(times, replace, standing.state().spot());
        return questions.ask(Standing.still(standing.progress().with(asked)), moment, List.of());
    }

    /** Her yes or no to the first time. */
    Reply answer(Standing standing, State.AskedReminder asked, Turn.Move move, Moment moment) {
        return switch (move) {
            case YES, READY -> send(standing.progress(), asked);
            case NO, SKIP, NEXT ->
                next(standing, asked, asked.replace(), moment, Message.of(CoachMessage.NOT_REMINDED));
            case PREVIOUS, DONE, PAUSE, RESUME, START_OVER ->
                questions.ask(Questions.back(standing, asked.spot()), moment,
                        List.of(Message.of(CoachMessage.NOT_REMINDED)));
            case REPEAT -> questions.ask(standing, moment, List.of());
        };
    }

    private static Reply send(Progress progress, State.AskedReminder asked) {
        return new Reply.Sends(progress, asked.replace()
                ? new Errand.RemindInstead(asked.times().getFirst())
                : new Errand.Remind(asked.times().getFirst()));
    }

    /** An errand came back. */
    Reply returned(Standing standing, Errand errand, Errand.Result result, Moment moment) {
        return switch (result) {
            case Errand.Result.Done() -> done(standing, errand, moment);
            case Errand.Result.Set(var times) -> resume(standing, moment, times.isEmpty()
                    ? Message.of(CoachMessage.REMINDERS_NONE)
                    : Message.of(CoachMessage.REMINDERS_SET)
                            .with("times",
                                    new ListOf(times.stream().map(TimeOfDay::new).toList())));
            case Errand.Result.NotAllowed() -> notAllowed(standing, moment);
            case Errand.Result.NotSupported() ->
                resume(standing, moment, Message.of(CoachMessage.REMINDERS_NOT_SUPPORTED));
            case Errand.Result.TooMany() -> resume(standing, moment, Message.of(CoachMessage.REMINDERS_TOO_MANY));
            case Errand.Result.Down() -> resume(standing, moment, Message.of(CoachMessage.REMINDERS_DOWN));
        };
    }

    private Reply done(Standing standing, Errand errand, Moment moment) {
        if (!(standing.state() instanceof State.AskedReminder asked)) {
            return resume(standing, moment, Message.of(CoachMessage.REMINDERS_CANCELLED));
        }
        return switch (errand) {
            case Errand.CancelReminders() -> resume(standing, moment, Message.of(CoachMessage.REMINDERS_CANCELLED));
            case Errand.RemindInstead(var at) -> next(standing, asked, false, moment, reminded(at));
            case Errand.Remind(var at) -> next(standing, asked, false, moment, reminded(at));
            case Errand.ListReminders() -> questions.ask(standing, moment, List.of());
        };
    }

    private static Message reminded(LocalTime at) {
        return Message.of(CoachMessage.REMINDED).with("time", new TimeOfDay(at));
    }

    private Reply next(Standing standing, State.AskedReminder asked, boolean replace, Moment moment,
            Message say) {
        List<LocalTime> others = asked.times().subList(1, asked.times().size());
        if (others.isEmpty()) {
            return questions.ask(Questions.back(standing, asked.spot()), moment, List.of(say));
        }
        State.AskedReminder more = new State.AskedReminder(others, replace, asked.spot());
        return questions.ask(Standing.still(standing.progress().with(more)), moment, List.of(say));
    }

    private Reply notAllowed(Standing standing, Moment moment) {
        return standing.state() instanceof State.AskedReminder
                ? new Reply.AsksPermission(standing.progress(),
                        List.of(Message.of(CoachMessage.REMINDERS_NEED_PERMISSION)))
                : new Reply.WithPermissionCard(resume(standing, moment, Message.of(CoachMessage.REMINDERS_REFUSED)));
    }

    /** Her answer to Alexa's own question. */
    Reply permission(Standing standing, Turn.Permission permission, Moment moment) {
        if (!(standing.state() instanceof State.AskedReminder asked)) {
            return questions.resume(standing, moment, List.of());
        }
        return switch (permission) {
            case GIVEN -> send(standing.progress(), asked);
            case REFUSED, NOT_ANSWERED ->
                new Reply.WithPermissionCard(resume(standing, moment, Message.of(CoachMessage.REMINDERS_REFUSED)));
        };
    }

    /** Back to where she was, or on with the set that was being counted. */
    private Reply resume(Standing standing, Moment moment, Message say) {
        return standing.state() instanceof State.AskedReminder asked
                ? questions.ask(Questions.back(standing, asked.spot()), moment, List.of(say))
                : questions.resume(standing, moment, List.of(say));
    }
}
