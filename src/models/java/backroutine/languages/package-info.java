/**
 * The command {@code ./languages}: it makes the folder of a new language and tells what is missing or wrong in one. It reads the
 * files of the project and not the class path, so that a change is seen at once.
 */
package backroutine.languages;
