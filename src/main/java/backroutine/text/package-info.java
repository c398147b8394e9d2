/**
 * What is said, as data, before a language gives it words. {@link backroutine.text.Translator} is the interface that
 * every language implements.
 */
package backroutine.text;
