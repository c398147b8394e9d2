/**
 * The command {@code ./bench}: measures the speed and the cost of the skill. {@link backroutine.bench.Main} starts
 * the measurement that the options name.
 */
package backroutine.bench;
