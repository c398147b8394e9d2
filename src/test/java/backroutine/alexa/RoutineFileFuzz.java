package backroutine.alexa;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.AfterAll;

/** Searches for bytes that break {@link FuzzTargets#routine}, as {@link RequestFuzz} does for requests. */
class RoutineFileFuzz {
    private static final FuzzRuns RUNS = new FuzzRuns("routine-files");

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "/backroutine/alexa/routine.dict")
    void anyBytes(byte[] bytes) {
        RUNS.begin();
        FuzzTargets.routine(bytes);
    }

    @AfterAll
    static void report() {
        RUNS.report();
    }
}
