package backroutine.alexa;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Searches for bytes that break {@link FuzzTargets#routine}, as {@link RequestFuzz} does for requests. */
class RoutineFileFuzz {
    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "/backroutine/alexa/routine.dict")
    void anyBytes(byte[] bytes) {
        FuzzTargets.routine(bytes);
    }
}
