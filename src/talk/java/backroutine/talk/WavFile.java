package backroutine.talk;

import backroutine.talk.heard.Audio;
import backroutine.talk.wav.Espeak;
import backroutine.talk.wav.WavRecording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;

/** The sound file of a conversation, with a bar that shows how far it has come. */
final class WavFile {
    private static final int WIDTH = 30;

    private final Path file;
    private final WavRecording recording;
    private final Terminal terminal;

    private WavFile(Path file, WavRecording recording, Terminal terminal) {
        this.file = file;
        this.recording = recording;
        this.terminal = terminal;
    }

    /**
     * A file to which nothing has been written yet.
     *
     * @param locale chooses the voice
     * @throws UsageException if there is no voice, or no such folder
     */
    static WavFile to(String name, String locale, Terminal terminal) {
        Espeak voice = Espeak.find(locale).orElseThrow(() -> new UsageException(Espeak.HOW_TO_INSTALL));
        try {
            Path file = Path.of(name).toAbsolutePath();
            if (Files.isDirectory(file) || !Files.isDirectory(file.getParent())) {
                throw new UsageException("--wav takes a file in a folder that exists, not \"" + name + "\"");
            }
            return new WavFile(file, new WavRecording(voice), terminal);
        } catch (InvalidPathException e) {
            throw new UsageException("--wav takes the name of a file, not \"" + name + "\"");
        }
    }

    void hears(Instant at, Audio heard) {
        recording.plays(at, heard);
    }

    void write() {
        try {
            recording.write(file, terminal.errorsSeen() ? this::bar : (done, all) -> {});
        } catch (IOException e) {
            throw new UsageException(file + " could not be written: " + e.getMessage());
        }
    }

    private void bar(int done, int all) {
        int full = WIDTH * done / all;
        String bar = "█".repeat(full) + "░".repeat(WIDTH - full) + " " + 100 * done / all + " %";
        terminal.err().print("\r" + (done == all ? " ".repeat(bar.length()) + "\r" : bar));
        terminal.err().flush();
    }
}
