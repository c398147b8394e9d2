/**
 * Records a conversation as a sound file with the voice of espeak-ng. Words on a beat are cut to the beat, as a
 * device does it.
 */
package backroutine.talk.wav;
