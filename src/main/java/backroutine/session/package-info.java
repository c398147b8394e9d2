/**
 * A turn as a transaction: load, decide, save on condition, and only then answer. It carries the routine on from the
 * session while the store does not answer. It knows the coach and the store, and nothing of Amazon.
 */
package backroutine.session;
