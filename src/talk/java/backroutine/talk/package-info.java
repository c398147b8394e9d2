/**
 * The local voice session: talks to the real skill on this machine, without an Echo and without an account.
 * {@link backroutine.talk.Talk} does what the command line asks for. {@link backroutine.talk.SessionRunner} opens what a session works
 * with, and gives it to the class of its kind: {@link backroutine.talk.LiveSession}, {@link backroutine.talk.FastSession},
 * {@link backroutine.talk.BrowserSession} or {@link backroutine.talk.PortSession}.
 */
package backroutine.talk;
