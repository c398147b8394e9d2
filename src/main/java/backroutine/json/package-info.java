/** Reads JSON strictly. A mistake is reported as one line: where it is, what was found, what is allowed. */
package backroutine.json;
