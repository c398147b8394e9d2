/** Makes the routine from its JSON file and a language's words. Every number in the file is checked, because it doses a person. */
package backroutine.routine.json;
