package backroutine.models;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How English utterances invoke the skill. */
class InvocationTest {
    private final Invocation.Reader invocations = new Invocation.Reader("my back routine",
            LanguageFolders.bundled().language("en").orElseThrow().alexa());

    @ParameterizedTest
    @ValueSource(strings = {"start my back routine", "Alexa, open My Back Routine.", "launch my back routine please",
            "can you begin my back routine", "ask my back routine"})
    void aLaunchWordAndTheNameOpenTheSkill(String utterance) {
        assertEquals(new Invocation.Launch(), invocations.read(utterance));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask my back routine what do I need", "Alexa, tell my back routine to what do I need",
            "open my back routine and what do I need"})
    void aRequestAfterTheNameIsAOneShot(String utterance) {
        assertEquals(new Invocation.OneShot("what do i need"), invocations.read(utterance));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "", "my back routine", "stop my back routine", "start my back", "start over",
            "start my back routine from the beginning"})
    void otherUtterancesDoNotInvokeTheSkill(String utterance) {
        assertEquals(new Invocation.NotInvoked(), invocations.read(utterance));
    }
}
