package backroutine.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A command that has ended.
 *
 * @param status its exit status
 * @param printed its standard output and error output together
 */
record Command(int status, String printed) {
    /** Runs a command in the root of the project. */
    static Command run(List<String> command) throws IOException, InterruptedException {
        return run(Path.of(""), Map.of(), command);
    }

    /**
     * Runs a command.
     *
     * @param folder where it runs
     * @param environment variables that are set for it, beside those of this process
     */
    static Command run(Path folder, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toAbsolutePath().toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Command(process.waitFor(), printed);
    }

    /** The lines that were printed. */
    List<String> lines() {
        return printed.lines().toList();
    }
}
