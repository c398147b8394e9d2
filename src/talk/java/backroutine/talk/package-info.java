/**
 * The local voice session: talks to the real skill on this machine, without an Echo and without an account.
 * {@link backroutine.talk.Talk} does what the command line asks for; {@link backroutine.talk.Sessions} opens what a session works
 * with, and the classes that end in {@code Session} run it.
 */
package backroutine.talk;
