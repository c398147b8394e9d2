package backroutine.models;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvocationTest {
    private final Invocation.Reader calls = new Invocation.Reader("my back routine",
            LanguageFolders.bundled().languages().getFirst().alexa());

    @ParameterizedTest
    @ValueSource(strings = {"start my back routine", "Alexa, open My Back Routine.", "launch my back routine please",
            "can you begin my back routine", "ask my back routine"})
    void theNameWithALaunchWordLaunches(String utterance) {
        assertEquals(new Invocation.Launch(), calls.read(utterance));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask my back routine what do I need", "Alexa, tell my back routine to what do I need",
            "open my back routine and what do I need"})
    void theNameWithARequestIsAOneShot(String utterance) {
        assertEquals(new Invocation.OneShot("what do i need"), calls.read(utterance));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "", "my back routine", "stop my back routine", "start my back", "start over",
            "start my back routine from the beginning"})
    void anythingElseDoesNotCallTheSkill(String utterance) {
        assertEquals(new Invocation.NotCalled(), calls.read(utterance));
    }
}
