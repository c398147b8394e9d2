/** HTTP with the JDK alone, and calls that are given up after a time limit. Alexa's services and the store use it. */
package backroutine.http;
