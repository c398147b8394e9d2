/**
 * The exercises of a day: which are due, which were done, how much introduction each still needs. Nothing here
 * speaks or stores.
 */
package backroutine.day;
