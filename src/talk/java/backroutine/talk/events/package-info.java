/** Writes the files in the folder {@code events}: requests for {@code sam local invoke}. */
package backroutine.talk.events;
