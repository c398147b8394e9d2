/** Replies to what the user says is wrong. Nothing of it is stored, and nothing of it is answered by counting on. */
package backroutine.coach.safety;
