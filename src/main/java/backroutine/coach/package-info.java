/**
 * Decides the reply to each turn from the stored progress. Everything here is pure,
 * and time comes in as an argument.
 */
package backroutine.coach;
