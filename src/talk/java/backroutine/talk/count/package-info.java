/**
 * What is counted at a moment of an answer. It is read from the beats of the block that the answer plays, never from its words.
 */
package backroutine.talk.count;
