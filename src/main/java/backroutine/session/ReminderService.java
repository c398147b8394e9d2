package backroutine.session;

import backroutine.coach.Errand;
import backroutine.coach.Moment;

/** Carries out reminder commands; the only part of a reply that needs a service outside the skill. */
@FunctionalInterface
public interface ReminderService {
    /**
     * Carries out one command.
     *
     * @param command what to do
     * @param moment when the command was given, and in which time zone
     * @return what came of it; a failure of the service is a result, too
     */
    Errand.Result run(Errand command, Moment moment);
}
