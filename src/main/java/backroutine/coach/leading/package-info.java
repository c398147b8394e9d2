/** Leads through a visit: launch, exercises, moves, pause, end. It also asks again what a state waits for. */
package backroutine.coach.leading;
