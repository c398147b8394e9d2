/** Leads through a visit: arriving, beginning, going on, pausing, leaving. It also asks again what a state waits for. */
package backroutine.coach.leading;
