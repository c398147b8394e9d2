package backroutine.bench.routine;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One recorded request with its answer.
 *
 * @param request the request as Alexa sends it
 * @param plain the request without session attributes, for other skills
 * @param answer the answer of this skill in the recording
 */
public record Step(String request, String plain, JsonNode answer) {}
