package backroutine.talk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.talk.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressFolderTest {
    private static final Instant MOMENT = Instant.parse("2026-11-22T15:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void theClockIsStored() {
        try (var progress = ProgressFolder.open(folder, false)) {
            assertEquals(Optional.empty(), progress.clock());
            progress.keepClock(MOMENT);
        }
        try (var progress = ProgressFolder.open(folder, false)) {
            assertEquals(Optional.of(MOMENT), progress.clock());
        }
    }

    @Test
    void freshDeletesProgressAndNothingElse() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "Dear…");
        Files.writeString(folder.resolve("progress.db"), "old");
        Files.writeString(folder.resolve("progress.db-journal"), "old");
        try (var progress = ProgressFolder.open(folder, false)) {
            progress.keepClock(MOMENT);
        }

        try (var progress = ProgressFolder.open(folder, true)) {
            assertEquals(Optional.empty(), progress.clock());
            assertFalse(Files.exists(progress.data()));
        }

        assertFalse(Files.exists(folder.resolve("progress.db-journal")));
        assertTrue(Files.exists(folder.resolve("letter.txt")));
    }

    @Test
    void aSecondSessionIsToldAtOnceWhichProcessUsesTheFolder() {
        try (var _ = ProgressFolder.open(folder, false)) {
            var error = assertThrows(UsageException.class, () -> ProgressFolder.open(folder, true));

            assertEquals("another ./talk (process " + ProcessHandle.current().pid() + ") uses " + folder
                    + "; close it, or choose another folder with --folder", error.getMessage());
        }
    }

    @Test
    void aFolderCanBeUsedAgainAfterASessionHasEnded() {
        ProgressFolder.open(folder, false).close();

        try (var progress = ProgressFolder.open(folder, false)) {
            assertEquals(Optional.empty(), progress.clock());
        }
    }

    @Test
    void aFolderThatCannotBeCreatedIsBadUsage() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        var error = assertThrows(UsageException.class, () -> ProgressFolder.open(file.resolve("inside"), false));

        assertTrue(error.getMessage().startsWith("cannot keep progress in " + file), error.getMessage());
    }
}
