package backroutine.alexa;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the fuzz targets with the seed inputs and with every input that fuzzing has found. */
class FuzzFindingsTest {
    private static final Path INPUTS = Path.of("src", "test", "resources", "backroutine", "alexa");

    static Stream<Path> requests() throws IOException {
        return files("RequestFuzzInputs");
    }

    static Stream<Path> routines() throws IOException {
        return files("RoutineFileFuzzInputs");
    }

    @ParameterizedTest
    @MethodSource("requests")
    void aRequestIsAnsweredOrRefused(Path file) {
        assertDoesNotThrow(() -> FuzzTargets.request(Files.readAllBytes(file)));
    }

    @ParameterizedTest
    @MethodSource("routines")
    void aRoutineFileIsReadOrRefused(Path file) {
        assertDoesNotThrow(() -> FuzzTargets.routine(Files.readAllBytes(file)));
    }

    private static Stream<Path> files(String folder) throws IOException {
        return Files.list(INPUTS.resolve(folder).resolve("anyBytes"));
    }
}
