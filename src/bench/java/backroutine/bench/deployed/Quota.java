package backroutine.bench.deployed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A limit of a processor's time, by Linux's control groups: what Lambda gives a function according to its memory. */
public final class Quota implements AutoCloseable {
    /** Lambda gives 1,769 MB one whole processor, and less memory its share of one. */
    private static final int MEMORY_OF_A_PROCESSOR = 1769;
    private static final int PERIOD = 100_000;
    private static final Path GROUPS = Path.of("/sys/fs/cgroup");

    private final Path group;

    private Quota(Path group) {
        this.group = group;
    }

    /**
     * The limit of a function.
     *
     * @param megabytes its memory
     * @return empty where this machine does not let us set one
     */
    public static Optional<Quota> of(int megabytes) {
        int micros = PERIOD * megabytes / MEMORY_OF_A_PROCESSOR;
        String name = "backroutine-bench-" + ProcessHandle.current().pid();
        Path first = GROUPS.resolve("cpu").resolve(name);
        return Files.isDirectory(first.getParent())
                ? made(first, "cpu.cfs_quota_us", Integer.toString(micros))
                : made(GROUPS.resolve(name), "cpu.max", micros + " " + PERIOD);
    }

    private static Optional<Quota> made(Path group, String file, String limit) {
        try {
            Files.createDirectory(group);
            Files.writeString(group.resolve(file), limit);
            return Optional.of(new Quota(group));
        } catch (IOException | SecurityException e) {
            group.toFile().delete();
            return Optional.empty();
        }
    }

    /** Puts a process under the limit, from now on. */
    void hold(Process process) {
        try {
            Files.writeString(group.resolve("cgroup.procs"), Long.toString(process.pid()));
        } catch (IOException e) {
            throw new IllegalStateException("the process cannot be limited by " + group, e);
        }
    }

    @Override
    public void close() {
        group.toFile().delete();
    }
}
