/**
 * The routine as a physiotherapist reads it, and changes of its doses. It is data only: the doses with their lengths, a draft of the
 * routine file, what the reader says of it, and the lines that differ.
 */
package backroutine.talk.routine;
