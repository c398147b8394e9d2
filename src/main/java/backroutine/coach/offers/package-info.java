/**
 * What the coach offers or tells without being asked. It is one thing at most at the end of a visit, and one fact in a week.
 * Everything is decided from the progress alone, and nothing of it is about how the user feels.
 */
package backroutine.coach.offers;
