/**
 * Serves the skill over HTTP on this machine, for other tools that speak Alexa's JSON. It accepts calls from this
 * machine only.
 */
package backroutine.talk.http;
