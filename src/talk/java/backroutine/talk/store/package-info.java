/**
 * DynamoDB Local inside this process, and the folder in which the local session stores progress. Nothing is stored
 * anywhere else.
 */
package backroutine.talk.store;
