/**
 * The words of {@code ./talk} itself. They are in the folder of their language, beside the code of {@code ./talk}.
 */
package backroutine.talk.words;
