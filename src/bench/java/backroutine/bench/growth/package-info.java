/**
 * Measures the capacity units and the item sizes of a visit, after a long time of use and with many users. The
 * measurement uses DynamoDB Local.
 */
package backroutine.bench.growth;
