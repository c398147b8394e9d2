/**
 * The routine: exercises in order, with doses, and where each number comes from. Its records refuse values that could
 * not be carried out.
 */
package backroutine.routine;
