/**
 * Messages as data, before a language gives them words. {@link backroutine.text.Translator} is the interface that
 * every language implements.
 */
package backroutine.text;
