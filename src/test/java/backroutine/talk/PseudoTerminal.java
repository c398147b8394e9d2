package backroutine.talk;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A program in a terminal of its own, made by {@code script} of util-linux. A build in the background ignores Ctrl-C, and so would
 * every program that it starts; {@code env} of GNU gives the program the usual signals again.
 */
final class PseudoTerminal implements AutoCloseable {
    static final String HOW_TO_INSTALL = "the commands script of util-linux and env of GNU make the terminal: install util-linux "
            + "and coreutils";
    private static final List<String> SCRIPT = List.of("env", "--default-signal=INT,QUIT,TERM,HUP", "script");

    private final Path folder;
    private final Process script;
    private final Reader reader;
    private final StringBuilder output = new StringBuilder();

    private PseudoTerminal(Path folder, Process script) {
        this.folder = folder;
        this.script = script;
        this.reader = new InputStreamReader(script.getInputStream(), StandardCharsets.UTF_8);
    }

    /** Whether this machine can make one. */
    static boolean isPossible() {
        try {
            List<String> command = new ArrayList<>(SCRIPT);
            command.add("--version");
            Process version = new ProcessBuilder(command).redirectErrorStream(true).start();
            return new String(version.getInputStream().readAllBytes(), StandardCharsets.UTF_8).contains("util-linux");
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Starts a command in a terminal of this size. The settings of the terminal before and after it, its name and the id of the
     * program's process are kept in files.
     */
    static PseudoTerminal start(Path folder, int rows, int columns, List<String> command) {
        String quoted = String.join(" ", command.stream().map(word -> "'" + word + "'").toList());
        String shell = "trap : INT TERM; stty rows " + rows + " cols " + columns
                + "; tty > tty; stty -g > before; sh -c 'echo $$ > pid; exec \"$@\"' sh " + quoted
                + "; status=$?; stty -g > after; exit $status";
        List<String> whole = new ArrayList<>(SCRIPT);
        whole.addAll(List.of("-q", "-f", "-e", "-c", shell, "/dev/null"));
        var builder = new ProcessBuilder(whole)
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
            script.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
            script.getOutputStream().flush();
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
        run("stty", "-F", kept("tty"), "rows", rows + "", "cols", columns + "");
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
            return script.waitFor();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        script.destroy();
    }
}
