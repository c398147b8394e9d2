package backroutine.talk.services;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A call that reached the services.
 *
 * @param method such as {@code POST}
 * @param path without the address
 * @param authorization the header of that name; empty if there was none
 * @param body missing if there was none
 */
public record Call(String method, String path, String authorization, JsonNode body) {}
