/**
 * What AWS Lambda starts. It reads the environment, runs warm-up turns before the first user arrives, and answers the
 * keep-alive ping. Every other request goes to {@link backroutine.alexa.Skill}.
 */
package backroutine.lambda;
