/** The dialogue about reminders. Each reminder is made only after the user has heard its time and said yes. */
package backroutine.coach.reminders;
