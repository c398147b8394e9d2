/**
 * The physiotherapist's view of the page: reads the routine, tries changed doses, lets them be heard, and saves them. The
 * changes themselves are in {@link backroutine.talk.routine}.
 */
package backroutine.talk.page.routine;
