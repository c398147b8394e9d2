package backroutine.alexa;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/**
 * Searches for bytes that break {@link FuzzTargets#request}, guided by code coverage. Only the deep run searches; its
 * findings are in the folder {@code RequestFuzzInputs}, and {@link FuzzFindingsTest} runs them every time.
 */
class RequestFuzz {
    private static final String TARGET = "requests";
    private static final FuzzRuns RUNS = new FuzzRuns(TARGET);

    @BeforeAll
    static void begin() throws IOException {
        FuzzerLog.writeToFile(TARGET);
    }

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "/backroutine/alexa/request.dict")
    void anyBytes(byte[] bytes) {
        RUNS.begin();
        FuzzTargets.request(bytes);
    }

    @AfterAll
    static void report() {
        RUNS.report();
    }
}
