package backroutine.session;

import backroutine.coach.turn.ReminderCommand;
import backroutine.coach.turn.TurnContext;

/** Carries out reminder commands; the only part of a reply that needs a service outside the skill. */
@FunctionalInterface
public interface ReminderService {
    /**
     * Carries out one command.
     *
     * @param command what to do
     * @param context when the command was given, and in which time zone
     * @return the result; a failure of the service is a result, too
     */
    ReminderCommand.Result run(ReminderCommand command, TurnContext context);
}
