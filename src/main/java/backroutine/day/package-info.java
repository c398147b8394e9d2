/**
 * What a day is made of: which exercises are due, what was done, how much instruction an exercise still needs. It
 * computes; it neither speaks nor stores.
 */
package backroutine.day;
