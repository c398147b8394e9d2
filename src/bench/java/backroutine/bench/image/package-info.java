/**
 * Makes the content of the container image and the start-up cache in it. The cache is made in a training run of
 * recorded turns.
 */
package backroutine.bench.image;
