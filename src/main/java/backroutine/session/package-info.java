/**
 * A turn as a transaction: load, decide, save on condition, and only then answer. While the store does not answer, the
 * routine continues from the session. The package knows the coach and the store, and nothing of Amazon.
 */
package backroutine.session;
