/** Where the user is in the routine. What was played since the last reply is computed from timestamps alone. */
package backroutine.coach.place;
