package backroutine.bench.peers;

import backroutine.bench.deployed.RuntimeApi.Answer;
import backroutine.bench.routine.Step;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** This skill did not answer as in the recording: on a busy machine a call of the table may exceed its time limit. */
final class Disturbed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int QUOTED_CHARACTERS = 200;

    private Disturbed(String message) {
        super(message);
    }

    /**
     * Checks an answer of this skill.
     *
     * @throws Disturbed if it is another one than in the recording
     */
    static void check(Answer answer, Step step) throws JsonProcessingException {
        JsonNode found = JSON.readTree(answer.text());
        if (!found.at("/response").equals(step.answer().at("/response"))) {
            throw new Disturbed("it answered " + brief(found) + " and not " + brief(step.answer()));
        }
    }

    private static String brief(JsonNode answer) {
        String text = answer.path("response").toString();
        return text.substring(0, Math.min(QUOTED_CHARACTERS, text.length()));
    }
}
