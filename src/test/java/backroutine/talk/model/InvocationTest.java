package backroutine.talk.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvocationTest {
    @ParameterizedTest
    @ValueSource(strings = {"start my back routine", "Alexa, open My Back Routine.", "launch my back routine please",
            "can you begin my back routine", "ask my back routine"})
    void theNameWithALaunchWordLaunches(String utterance) {
        assertEquals(new Invocation.Launch(), Invocation.of(utterance, "my back routine"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask my back routine what do I need", "Alexa, tell my back routine to what do I need",
            "open my back routine and what do I need"})
    void theNameWithARequestIsAOneShot(String utterance) {
        assertEquals(new Invocation.OneShot("what do i need"), Invocation.of(utterance, "my back routine"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "", "my back routine", "stop my back routine", "start my back", "start over",
            "start my back routine from the beginning"})
    void anythingElseDoesNotCallTheSkill(String utterance) {
        assertEquals(new Invocation.NotCalled(), Invocation.of(utterance, "my back routine"));
    }

    @Test
    void aLocaleWithoutAModelSaysWhichThereAre() {
        var error = assertThrows(IllegalArgumentException.class,
                () -> InteractionModel.read(Path.of("no-such-folder"), "de-DE"));

        assertEquals("no interaction model for de-DE in no-such-folder; there are: ", error.getMessage());
    }
}
