package backroutine.talk;

import backroutine.fixture.TerminalCommand;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A program in a terminal of its own. */
final class PseudoTerminal implements AutoCloseable {
    private final Path folder;
    private final Process process;
    private final Reader reader;
    private final StringBuilder output = new StringBuilder();

    private PseudoTerminal(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
        this.reader = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8);
    }

    /**
     * Starts a command in a terminal of this size; empty if this machine can make none. The settings of the terminal before and after it, its name and the id of the
     * program's process are kept in files.
     */
    static Optional<PseudoTerminal> start(Path folder, int rows, int columns, List<String> command) {
        String quoted = String.join(" ", command.stream().map(word -> "'" + word + "'").toList());
        String shell = "trap : INT TERM; stty rows " + rows + " cols " + columns
                + "; tty > tty; stty -g > before; sh -c 'echo $$ > pid; exec \"$@\"' sh " + quoted
                + "; status=$?; stty -g > after; exit $status";
        return TerminalCommand.of(shell).map(whole -> started(folder, whole));
    }

    private static PseudoTerminal started(Path folder, List<String> command) {
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(Map.of("TERM", "xterm", "SHELL", "/bin/sh"));
        try {
            return new PseudoTerminal(folder, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Types at the keyboard. */
    void types(String keys) {
        try {
            process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until something is drawn that was not there before; all output until then. */
    String awaits(String drawn) {
        int from = output.length();
        while (output.indexOf(drawn, from) < 0) {
            if (!read()) {
                throw new AssertionError("the program ended without \"" + drawn + "\": " + output);
            }
        }
        return output.toString();
    }

    /** Waits for the end of the program; all its output. */
    String awaitsEnd() {
        while (read()) {
            // Everything is in the output.
        }
        return output.toString();
    }

    private boolean read() {
        try {
            int letter = reader.read();
            if (letter >= 0) {
                output.append((char) letter);
            }
            return letter >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the window another size. */
    void resize(int rows, int columns) {
        run("sh", "-c", "stty rows " + rows + " cols " + columns + " < " + kept("tty"));
    }

    /** Sends the program a signal, such as TERM. */
    void signal(String name) {
        run("kill", "-" + name, kept("pid"));
    }

    private static void run(String... command) {
        try {
            if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
                throw new AssertionError(String.join(" ", command) + " failed");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** What is kept in a file: tty, pid, before or after. */
    String kept(String file) {
        try {
            return Files.readString(folder.resolve(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The status with which the program ended. */
    int status() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
