package backroutine.alexa;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Searches for bytes that break {@link FuzzTargets#routine}, as {@link RequestFuzz} does for requests. */
class RoutineFileFuzz {
    private static final String TARGET = "routine-files";
    private static final FuzzRuns RUNS = new FuzzRuns(TARGET);

    @BeforeAll
    static void begin() throws IOException {
        FuzzerLog.writeToFile(TARGET);
    }

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
