/**
 * The vocabulary of the conversation: turns, replies, messages and reminder commands. All other packages of the coach
 * use it.
 */
package backroutine.coach.turn;
