package backroutine.alexa;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** As {@link RequestFuzz}, for the reader of the routine file. */
class RoutineFileFuzz {
    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "/backroutine/alexa/routine.dict")
    void anyBytes(byte[] bytes) {
        FuzzTargets.routine(bytes);
    }
}
