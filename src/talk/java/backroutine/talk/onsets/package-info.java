/** Measures when sounds begin in a sound file. It knows nothing of how the file was made. */
package backroutine.talk.onsets;
