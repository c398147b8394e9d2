/**
 * The log: one line for each turn. A line holds what was done and how it ended. It never holds a user id in clear, a
 * sentence or anything about health.
 */
package backroutine.alexa.log;
