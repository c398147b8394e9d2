package backroutine.alexa;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.AfterAll;

/**
 * Searches for bytes that break {@link FuzzTargets#request}, guided by code coverage. Only the deep run searches; its
 * findings are in the folder {@code RequestFuzzInputs}, and {@link FuzzFindingsTest} runs them every time.
 */
class RequestFuzz {
    private static final FuzzRuns RUNS = new FuzzRuns("requests");

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
