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

/** A function's process with its own runtime API, from its start to its end. */
public final class RunningFunction implements AutoCloseable {
    /** The memory of the function, by template.yaml. */
    public static final int MEGABYTES = 512;

    private static final String ONE_CORE = "0";
    private static final Path TASKSET = Path.of("/usr/bin/taskset");

    private final RuntimeApi api = new RuntimeApi();
    private final Process process;
    private final Path printed;
    private final Duration init;

    /**
     * Starts a program on one core, and waits until it asks for its first request.
     *
     * @param quota what it is held to from then on, as on Lambda; a start runs at full speed
     * @param printed the file that gets what it prints
     */
    public RunningFunction(List<String> command, Map<String, String> environment, Optional<Quota> quota, Path printed)
            throws IOException, InterruptedException {
        this.printed = printed;
        ProcessBuilder builder = new ProcessBuilder(pinned(command)).redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment()
                .putAll(Map.of("AWS_LAMBDA_RUNTIME_API", api.address(), "AWS_LAMBDA_FUNCTION_NAME", "f",
                        "AWS_LAMBDA_FUNCTION_VERSION", "1", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
                        Integer.toString(MEGABYTES)));
        long began = System.nanoTime();
        process = builder.start();
        process.onExit().thenRun(api::giveUp);
        try {
            init = Duration.ofNanos(api.awaitReady() - began);
        } catch (AssertionError e) {
            close();
            throw new IllegalStateException(e.getMessage() + said());
        }
        quota.ifPresent(limit -> limit.hold(process));
    }

    /** Whether this machine can keep a program to one core. */
    public static boolean pins() {
        return Files.isExecutable(TASKSET);
    }

    private static List<String> pinned(List<String> command) {
        List<String> whole = new ArrayList<>();
        if (pins()) {
            whole.addAll(List.of(TASKSET.toString(), "-c", ONE_CORE));
        }
        whole.addAll(command);
        return whole;
    }

    /** From the start of the process to its asking for the first request. */
    public Duration init() {
        return init;
    }

    /**
     * Sends one request and waits for the answer.
     *
     * @throws IllegalStateException if the function fails
     */
    public RuntimeApi.Answer call(String request) throws InterruptedException {
        RuntimeApi.Answer answer = api.timed(request);
        if (!answer.text().startsWith("{")) {
            throw new IllegalStateException("the function failed: " + answer.text() + said());
        }
        return answer;
    }

    /** The most memory it has had so far, in kilobytes; 0 where the system does not tell. */
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

    /** Ends it as Lambda does, and waits until it has ended. */
    public void end() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    /** What it printed. */
    public String said() {
        try {
            return "\nit printed, in " + printed + ":\n" + Files.readString(printed);
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
