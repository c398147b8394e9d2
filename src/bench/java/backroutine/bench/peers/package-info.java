/**
 * Compares the deployed skill with other ways to write such a skill. All programs get the same requests, one after
 * the other, several times.
 */
package backroutine.bench.peers;
