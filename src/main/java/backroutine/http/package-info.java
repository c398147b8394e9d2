/** HTTP with the JDK alone, and calls with a time limit. The clients of Alexa's services and of the store use them. */
package backroutine.http;
