/** The results of measurements as tables and as JSON. A result also names the machine on which it was measured. */
package backroutine.bench.result;
