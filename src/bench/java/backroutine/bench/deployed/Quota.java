package backroutine.bench.deployed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A limit of the processor time of a process, by control groups of Linux: the share that Lambda gives a function by its memory. */
public final class Quota implements AutoCloseable {
    /** A function with 1,769 MB has one whole processor, and one with less memory a share in proportion (Lambda documentation). */
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
     * @param megabytes the memory of the function
     * @return empty if this machine does not allow a limit
     */
    public static Optional<Quota> of(int megabytes) {
        int micros = PERIOD * megabytes / MEMORY_OF_A_PROCESSOR;
        String name = "backroutine-bench-" + ProcessHandle.current().pid();
        Path first = GROUPS.resolve("cpu").resolve(name);
        return Files.isDirectory(first.getParent())
                ? create(first, "cpu.cfs_quota_us", Integer.toString(micros))
                : create(GROUPS.resolve(name), "cpu.max", micros + " " + PERIOD);
    }

    private static Optional<Quota> create(Path group, String file, String value) {
        try {
            Files.createDirectory(group);
            Files.writeString(group.resolve(file), value);
            return Optional.of(new Quota(group));
        } catch (IOException | SecurityException e) {
            group.toFile().delete();
            return Optional.empty();
        }
    }

    /** Limits a process from now on. */
    void limit(Process process) {
        try {
            Files.writeString(group.resolve("cgroup.procs"), Long.toString(process.pid()));
        } catch (IOException e) {
            throw new IllegalStateException("cannot limit the process with " + group, e);
        }
    }

    @Override
    public void close() {
        group.toFile().delete();
    }
}
