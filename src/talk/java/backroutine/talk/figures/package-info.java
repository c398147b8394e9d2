/**
 * Plays weeks of visits without waiting, and measures what was said in them: how often each sentence is heard, how long a
 * sentence and a visit are, how much the person has to say.
 */
package backroutine.talk.figures;
