/**
 * The conversation: what is remembered of a person and what the person does lead to a reply. Everything here is pure,
 * and time comes in as an argument.
 */
package backroutine.coach;
