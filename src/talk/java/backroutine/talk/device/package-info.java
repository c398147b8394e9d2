/**
 * Simulates the Echos of one account: their sessions with the skill, their requests and their clock. It calls the
 * skill as Lambda does.
 */
package backroutine.talk.device;
