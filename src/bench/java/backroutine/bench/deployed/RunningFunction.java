package backroutine.bench.deployed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The process of a function with its own Lambda runtime API. */
public final class RunningFunction implements AutoCloseable {
    /** The memory of the function in template.yaml. */
    public static final int MEGABYTES = 512;

    private static final String ONE_CORE = "0";
    private static final Path TASKSET = Path.of("/usr/bin/taskset");

    private final RuntimeApi api = new RuntimeApi();
    private final Process process;
    private final Path output;
    private final Duration init;

    /**
     * Starts a program on one core, and waits until it asks for its first request.
     *
     * @param quota the processor limit after the start, as on Lambda; the start itself runs at full speed
     * @param output the file for the output of the program
     */
    public RunningFunction(List<String> command, Map<String, String> environment, Optional<Quota> quota, Path output)
            throws IOException, InterruptedException {
        this.output = output;
        ProcessBuilder builder = new ProcessBuilder(pinned(command)).redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment()
                .putAll(Map.of("AWS_LAMBDA_RUNTIME_API", api.address(), "AWS_LAMBDA_FUNCTION_NAME", "f",
                        "AWS_LAMBDA_FUNCTION_VERSION", "1", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
                        Integer.toString(MEGABYTES)));
        long began = System.nanoTime();
        process = builder.start();
        process.onExit().thenRun(api::processEnded);
        try {
            init = Duration.ofNanos(api.awaitReady() - began);
        } catch (AssertionError e) {
            close();
            throw new IllegalStateException(e.getMessage() + output());
        }
        quota.ifPresent(share -> share.limit(process));
    }

    /** Whether this machine can run a program on one core only. */
    public static boolean pins() {
        return Files.isExecutable(TASKSET);
    }

    private static List<String> pinned(List<String> command) {
        List<String> pinned = new ArrayList<>();
        if (pins()) {
            pinned.addAll(List.of(TASKSET.toString(), "-c", ONE_CORE));
        }
        pinned.addAll(command);
        return pinned;
    }

    /** The time from the start of the process until it asks for the first request. */
    public Duration init() {
        return init;
    }

    /**
     * Sends one request and waits for the answer.
     *
     * @throws IllegalStateException if the function fails; with its output
     */
    public RuntimeApi.Answer call(String request) throws InterruptedException {
        RuntimeApi.Answer answer = api.timed(request);
        if (!answer.text().startsWith("{")) {
            throw new IllegalStateException("the function failed: " + answer.text() + output());
        }
        return answer;
    }

    /** The peak memory so far, in kilobytes; 0 if the system does not report it. */
    public long peakKilobytes() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        return Files.isReadable(status)
                ? Files.readAllLines(status)
                        .stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                : 0;
    }

    /** Ends the process as Lambda does, and waits until it has ended. */
    public void end() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    /** The output of the process, for messages. */
    public String output() {
        try {
            return "\nits output, in " + output + ":\n" + Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        api.close();
    }
}
