/**
 * Reads the folder of a language: sentences, exercise texts and rules. A language on the class path is found by its
 * folder; no Java names it.
 */
package backroutine.language;
