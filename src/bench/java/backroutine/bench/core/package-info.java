/**
 * Measures the functional core alone with JMH: the time of its parts, and the memory that they allocate. The Java
 * flags are those of the deployed function.
 */
package backroutine.bench.core;
