package backroutine.bench.routine;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One request of a routine, with what the skill answers to it.
 *
 * @param request as Alexa sends it
 * @param plain the same without what our skill put into the session, for a skill that put nothing there
 * @param answer what our skill answered when the routine was recorded
 */
public record Step(String request, String plain, JsonNode answer) {}
