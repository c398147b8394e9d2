package backroutine.talk.model;

import java.util.List;
import java.util.Map;

/**
 * One intent of the interaction model.
 *
 * @param slots slot name to slot type, in the order of the model
 * @param samples sample utterances; a slot stands in braces
 */
record Intent(String name, Map<String, String> slots, List<String> samples) {}
