/**
 * The routine: exercises in order, with doses and with who chose each number. Its records refuse values that could
 * not be carried out.
 */
package backroutine.routine;
