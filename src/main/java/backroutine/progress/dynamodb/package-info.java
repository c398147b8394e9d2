/** Stores progress in one DynamoDB table, and sets up the client for it. Every call has a time limit. */
package backroutine.progress.dynamodb;
