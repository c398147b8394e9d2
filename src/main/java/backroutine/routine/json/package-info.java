/**
 * Makes the routine from its JSON file and the texts of a language. Every number in the file is checked, because it decides how
 * much a person exercises.
 */
package backroutine.routine.json;
