package backroutine.alexa;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Searches for bytes that break {@link FuzzTargets#request}, guided by code coverage. Only the deep run searches; its
 * findings are in the folder {@code RequestFuzzInputs}, and {@link FuzzFindingsTest} runs them every time.
 */
class RequestFuzz {
    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "/backroutine/alexa/request.dict")
    void anyBytes(byte[] bytes) {
        FuzzTargets.request(bytes);
    }
}
