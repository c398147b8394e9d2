/**
 * The figure that shows an exercise on a screen. It is read from one file for each exercise, and checked. It gives the data from
 * which the layout {@code Figure} draws.
 */
package backroutine.screen.figure;
