/**
 * Turns a dose and the user's settings into beats, and beats into the block that one answer plays. A block stays within
 * Alexa's limits. The same plan always makes the same block.
 */
package backroutine.pacing;
