package backroutine.alexa;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Looks for bytes that the reader of requests cannot cope with, guided by what of the code they reach. Runs in the deep run
 * only; what it has found is in the folder {@code RequestFuzzInputs}, and {@link FuzzFindingsTest} tries it every time.
 */
class RequestFuzz {
    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "/backroutine/alexa/request.dict")
    void anyBytes(byte[] bytes) {
        FuzzTargets.request(bytes);
    }
}
