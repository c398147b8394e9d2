/**
 * Says how often a visit starts cold, in a simulated year of visits: without keep-warm, and with a ping that keeps one
 * environment of Lambda warm. Nothing here measures Lambda; all numbers about it are assumptions that are printed.
 */
package backroutine.bench.warm;
