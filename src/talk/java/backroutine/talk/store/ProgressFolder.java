package backroutine.talk.store;

import backroutine.talk.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/** The folder in which the local voice session stores progress and its simulated time. */
public final class ProgressFolder implements AutoCloseable {
    private static final String DATABASE = "progress.db";
    private static final String CLOCK = "clock";
    private static final String PAGE = "page";
    private static final String SERVICES = "alexa.json";
    private static final String IN_USE = "in-use";

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;

    private ProgressFolder(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Opens a folder, and makes it where there is none.
     *
     * @param fresh whether to forget what is in it
     * @throws UsageException when another session uses it
     */
    public static ProgressFolder open(Path folder, boolean fresh) {
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(folder.resolve(IN_USE), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            var opened = new ProgressFolder(folder, channel, locked(channel, folder));
            if (fresh) {
                opened.clear();
            }
            return opened;
        } catch (IOException e) {
            throw new UsageException(
                    "cannot keep progress in " + folder + " (" + e + "); choose another with --folder");
        }
    }

    /** The database's file. */
    public Path data() {
        return folder.resolve(DATABASE);
    }

    /** The file in which Alexa's own services store reminders and permissions. */
    public Path services() {
        return folder.resolve(SERVICES);
    }

    /** The file that keeps the address of the page. */
    public Path page() {
        return folder.resolve(PAGE);
    }

    /** The last moment of the last session; empty where there was none. */
    public Optional<Instant> clock() {
        try {
            Path file = folder.resolve(CLOCK);
            return Files.exists(file) ? Optional.of(Instant.parse(Files.readString(file).strip())) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * When a session can begin that wants to begin at a moment: never before the end of the last session, because what is stored
     * would lie in the future.
     */
    public Instant earliest(Instant wanted) {
        return clock().filter(wanted::isBefore).orElse(wanted);
    }

    /** Remembers how far a session has come, so that a later one never goes back in time. */
    public void keepClock(Instant moment) {
        try {
            Files.writeString(folder.resolve(CLOCK), moment + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (channel) {
            lock.release();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only what a session has put there: the folder may have been chosen by mistake. */
    private void clear() throws IOException {
        Files.deleteIfExists(folder.resolve(CLOCK));
        Files.deleteIfExists(folder.resolve(SERVICES));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, DATABASE + "*")) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }

    private static FileLock locked(FileChannel channel, Path folder) throws IOException {
        Optional<FileLock> lock = tried(channel);
        if (lock.isEmpty()) {
            channel.close();
            String process = Files.readString(folder.resolve(IN_USE)).strip();
            throw new UsageException("another ./talk " + (process.isEmpty() ? "" : "(process " + process + ") ")
                    + "uses " + folder
                    + "; close it, or choose another folder with --folder");
        }
        byte[] process = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
        channel.truncate(0).write(ByteBuffer.wrap(process));
        return lock.get();
    }

    private static Optional<FileLock> tried(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }
}
