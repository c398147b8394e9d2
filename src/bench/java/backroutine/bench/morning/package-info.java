/**
 * Plays a morning with many sessions against one table, while some calls of the table fail, and checks that nothing is lost.
 * Also computes what a million people a day would take of Lambda and DynamoDB.
 */
package backroutine.bench.morning;
