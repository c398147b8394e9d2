/**
 * The local voice session: talks to the real skill on this machine, without an Echo and without an account.
 * {@link backroutine.talk.Talk} reads the command line and starts the rest.
 */
package backroutine.talk;
