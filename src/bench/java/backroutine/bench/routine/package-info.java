/**
 * Records the requests that every measured program gets. They are whole visits with interruptions, questions and
 * changed settings.
 */
package backroutine.bench.routine;
