/** Asks before the first exercise whether a doctor or midwife has cleared the user for exercise. Only a yes is stored. */
package backroutine.coach.clearance;
