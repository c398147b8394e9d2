package backroutine.alexa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.alexa.SpokenSlots.Named;
import backroutine.alexa.SpokenSlots.Resolved;
import com.amazon.ask.model.Intent;
import com.amazon.ask.util.impl.ObjectMapperFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the user said in a slot, in each shape in which Alexa sends it. */
class SpokenSlotsTest {
    private static final String MATCH = """
            {"resolutionsPerAuthority": [{"status": {"code": "ER_SUCCESS_NO_MATCH"}},
              {"status": {"code": "ER_SUCCESS_MATCH"}, "values": [{"value": {"name": "cat", "id": "cat-camel"}}]}]}""";
    private static final String NO_MATCH = """
            {"resolutionsPerAuthority": [{"status": {"code": "ER_SUCCESS_NO_MATCH"}}]}""";

    @Test
    void theIdOfAValueIsReadInBothShapes() {
        Optional<Named> cat = Optional.of(new Named("cat-camel", Resolved.TO_ID));

        assertEquals(cat, named("{\"value\": \"the cat\", \"resolutions\": " + MATCH + "}"));
        assertEquals(cat, named("{\"slotValue\": {\"type\": \"Simple\", \"value\": \"the cat\", \"resolutions\": "
                + MATCH + "}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"value\": \"the kitchen\", \"resolutions\": NO_MATCH}",
            "{\"slotValue\": {\"type\": \"Simple\", \"value\": \"the kitchen\", \"resolutions\": NO_MATCH}}"})
    void wordsThatMatchNothingAreFlagged(String slot) {
        assertEquals(Optional.of(new Named("the kitchen", Resolved.TO_NOTHING)),
                named(slot.replace("NO_MATCH", NO_MATCH)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "{\"resolutionsPerAuthority\": null}", "{\"resolutionsPerAuthority\": []}",
            "{\"resolutionsPerAuthority\": [null]}", "{\"resolutionsPerAuthority\": [{}]}",
            "{\"resolutionsPerAuthority\": [{\"status\": {\"code\": \"ER_ERROR_TIMEOUT\"}}]}",
            "{\"resolutionsPerAuthority\": [{\"status\": {\"code\": \"ER_ERROR_EXCEPTION\"}}]}",
            "{\"resolutionsPerAuthority\": [{\"status\": {\"code\": \"ER_SUCCESS_NO_MATCH\"}}, "
                    + "{\"status\": {\"code\": \"ER_ERROR_TIMEOUT\"}}]}",
            "{\"resolutionsPerAuthority\": [{\"status\": {\"code\": \"ER_SUCCESS_MATCH\"}, \"values\": []}]}",
            "{\"resolutionsPerAuthority\": [{\"status\": {\"code\": \"ER_SUCCESS_MATCH\"}, \"values\": [{}]}]}",
            "{\"resolutionsPerAuthority\": [{\"status\": {\"code\": \"ER_SUCCESS_MATCH\"}, "
                    + "\"values\": [{\"value\": {}}]}]}"})
    void wordsThatWereNotResolvedMayStillBeAName(String resolutions) {
        Optional<Named> words = Optional.of(new Named("glute bridge", Resolved.NOT_AT_ALL));

        assertEquals(words, named("{\"value\": \"glute bridge\", \"resolutions\": " + resolutions + "}"));
        assertEquals(words, named("{\"slotValue\": {\"type\": \"Simple\", \"value\": \"glute bridge\", "
                + "\"resolutions\": " + resolutions + "}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "{\"value\": \"\"}", "{\"value\": \" \"}", "{\"slotValue\": null}",
            "{\"slotValue\": {\"type\": \"Simple\"}}", "{\"slotValue\": {\"type\": \"List\", \"values\": []}}"})
    void nothingWasSaid(String slot) {
        assertEquals(Optional.empty(), named(slot));
        assertEquals(Optional.empty(), SpokenSlots.value(intent(slot), "exercise"));
        assertEquals(OptionalInt.empty(), SpokenSlots.number(intent(slot), "exercise"));
    }

    @Test
    void anIntentWithoutTheSlotHasNothing() {
        assertEquals(Optional.empty(), SpokenSlots.named(Intent.builder().withName("x").build(), "exercise"));
        assertEquals(Optional.empty(), SpokenSlots.named(intent("{\"value\": \"cat\"}"), "other"));
    }

    /** Nothing but words goes on to the rest of the program. */
    @ParameterizedTest
    @ValueSource(strings = {"<break time='9s'/>", "a\\u0000b", "a\\u202eb", "a & b", "a/b"})
    void markupIsNoName(String value) {
        assertEquals(Optional.empty(), named("{\"value\": \"" + value + "\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cat-camel", "McGill's bird dog", "Katze", "gl\u00fcte",
            "90 90 hip lift"})
    void wordsOfAnyLanguageMayBeAName(String value) {
        assertEquals(Optional.of(new Named(value, Resolved.NOT_AT_ALL)), named("{\"value\": \"" + value + "\"}"));
    }

    @Test
    void aLongTextIsNoName() {
        assertEquals(Optional.empty(), named("{\"value\": \"" + "a".repeat(101) + "\"}"));
    }

    @Test
    void aNumberIsReadInBothShapes() {
        assertEquals(OptionalInt.of(7), SpokenSlots.number(intent("{\"value\": \"7\"}"), "exercise"));
        assertEquals(OptionalInt.of(7), SpokenSlots.number(
                intent("{\"slotValue\": {\"type\": \"Simple\", \"value\": \"7\"}}"), "exercise"));
        assertEquals(OptionalInt.empty(), SpokenSlots.number(intent("{\"value\": \"seven\"}"), "exercise"));
    }

    private static Optional<Named> named(String slot) {
        return SpokenSlots.named(intent(slot), "exercise");
    }

    private static Intent intent(String slot) {
        try {
            return ObjectMapperFactory.getMapper()
                    .readValue("{\"name\": \"x\", \"slots\": {\"exercise\": " + slot + "}}", Intent.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(slot, e);
        }
    }
}
