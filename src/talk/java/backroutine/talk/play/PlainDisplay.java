package backroutine.talk.play;

import java.io.PrintStream;

/**
 * Lines, one after the other: for a file, a pipe, or a terminal that can do nothing else.
 *
 * @param echo whether what was said must be printed, because no terminal showed it while it was typed
 */
public record PlainDisplay(PrintStream out, Style style, boolean echo) implements Display {
    @Override
    public void show(String line) {
        out.println(line.stripTrailing());
        out.flush();
    }

    @Override
    public void showUtterance(String utterance) {
        if (echo) {
            show("\n" + style.person("> " + utterance));
        }
    }

    @Override
    public void prompt() {
        if (!echo) {
            out.print("\n" + style.person("> "));
            out.flush();
        }
    }

    @Override
    public void close() {
        out.flush();
    }
}
