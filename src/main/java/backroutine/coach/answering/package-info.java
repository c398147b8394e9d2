/**
 * Answers what users ask and changes what they ask to change: questions, reports, settings, deletion. Afterwards the
 * count goes on.
 */
package backroutine.coach.answering;
