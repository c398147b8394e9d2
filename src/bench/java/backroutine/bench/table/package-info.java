/** DynamoDB Local for the measured programs, over TLS as AWS serves it. Each program has a table of its own. */
package backroutine.bench.table;
