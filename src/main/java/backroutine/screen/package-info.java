/**
 * What a device with a screen shows beside a reply: one document for all views, and the data of the view. What moves is drawn
 * from the same timeline as the audio.
 */
package backroutine.screen;
