/**
 * Computes what a device plays for a response, with the time of each sound. It also reports everything in a response
 * that Alexa would refuse.
 */
package backroutine.talk.heard;
