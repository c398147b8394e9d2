/**
 * Plays a conversation, in real time or without waiting, and shows it. The lines come from a keyboard or from a
 * script.
 */
package backroutine.talk.play;
