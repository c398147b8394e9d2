/**
 * The log: one line for each turn. A line says what was done and how it ended. It never has a readable user id, a
 * sentence, or anything about health.
 */
package backroutine.alexa.log;
