package backroutine.talk;

import backroutine.talk.play.Display;
import backroutine.talk.play.PlainDisplay;
import backroutine.talk.play.Style;
import backroutine.talk.play.TerminalDisplay;
import backroutine.talk.play.TerminalDisplay.Size;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What this process is connected to.
 *
 * @param typed whether standard input is a keyboard
 * @param seen whether standard output is a terminal
 * @param errorsSeen whether standard error is a terminal
 * @param environment the environment's variables
 */
public record Terminal(InputStream in, PrintStream out, PrintStream err, boolean typed, boolean seen,
        boolean errorsSeen, Map<String, String> environment) {

    /** This process's own; the launcher has looked at all ends, since Java cannot tell one from the other. */
    static Terminal ofThisProcess() {
        return new Terminal(System.in, utf8(System.out), utf8(System.err), Boolean.getBoolean("talk.typed"),
                Boolean.getBoolean("talk.seen"), Boolean.getBoolean("talk.errors.seen"), System.getenv());
    }

    /** Prints a line. Requests to a port are answered by several threads. */
    void print(String line) {
        print(List.of(line));
    }

    synchronized void print(List<String> lines) {
        lines.forEach(out::println);
        out.flush();
    }

    /** Tells of a problem, in one line. */
    void warn(String problem) {
        err.println("./talk: " + problem);
        err.flush();
    }

    BufferedReader lines() {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /**
     * Where a conversation is shown.
     *
     * @param live whether it is in real time
     */
    Display display(boolean live) {
        Style style = new Style(seen && !dumb() && environment.getOrDefault("NO_COLOR", "").isEmpty());
        if (!live || !seen || !typed || dumb() || !size().isEnough()) {
            return new PlainDisplay(out, style, !typed || !seen);
        }
        var display = new TerminalDisplay(out, style, this::size);
        WindowSignal.onResize(display::resized);
        return display;
    }

    private boolean dumb() {
        return environment.getOrDefault("TERM", "dumb").equals("dumb");
    }

    /** Asks the terminal itself; one that does not know it is believed to be as large as the environment says, or else as usual. */
    private Size size() {
        try {
            Process stty = new ProcessBuilder("stty", "size").redirectInput(new File("/dev/tty")).start();
            String answer = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return Size.parse(answer).orElseGet(this::usual);
        } catch (IOException e) {
            return usual();
        }
    }

    private Size usual() {
        return Size.parse(environment.getOrDefault("LINES", "") + " " + environment.getOrDefault("COLUMNS", ""))
                .orElse(Size.USUAL);
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }
}
