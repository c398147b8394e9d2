/**
 * Renders a reply as speech and as an APL for Audio document. On a device that cannot play the document, all of it
 * becomes plain speech with pauses.
 */
package backroutine.speech;
