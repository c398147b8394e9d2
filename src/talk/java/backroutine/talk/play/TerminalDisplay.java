package backroutine.talk.play;

import java.io.PrintStream;
import java.util.function.Supplier;

/**
 * A terminal in three parts: the conversation scrolls, the line below it is redrawn, and the last line is for typing.
 *
 * <p>The terminal itself keeps them apart (its scroll region ends above the typing line), so that nothing that is drawn
 * disturbs what is being typed.
 */
public final class TerminalDisplay implements Display {
    private static final String ESCAPE = Character.toString(27);
    private static final String SAVE = ESCAPE + "7";
    private static final String RESTORE = ESCAPE + "8";
    private static final String CLEAR_LINE = ESCAPE + "[2K";

    private static final String COLOUR = ESCAPE + "\\[\\d*m";
    private static final String HANGING = " ".repeat(9);

    private final PrintStream out;
    private final Style style;
    private final Supplier<Size> measure;
    private Size size;
    private String drawn = "";
    private boolean closed;

    /** How large a terminal is, in characters. */
    public record Size(int rows, int columns) {
        /** Whether there is room for three parts. */
        public boolean isEnough() {
            return rows >= 6 && columns >= 40;
        }
    }

    /**
     * Takes the terminal over until {@link #close}.
     *
     * @param measure tells the size; asked again after each typed line, because windows are resized
     */
    public TerminalDisplay(PrintStream out, Style style, Supplier<Size> measure) {
        this.out = out;
        this.style = style;
        this.measure = measure;
        this.size = measure.get();
        out.print("\n".repeat(size.rows()) + region());
        out.flush();
        // Ctrl-C must not leave a terminal behind that scrolls in its upper part only.
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    @Override
    public Style style() {
        return style;
    }

    @Override
    public void show(String line) {
        drawn = "";
        draw(wrapped(line) + "\n");
    }

    @Override
    public void showUtterance(String utterance) {
        show("");
        show(style.person("> " + utterance));
    }

    @Override
    public void prompt() {
        Size now = measure.get();
        if (!now.equals(size)) {
            size = now;
            out.print(region());
        }
        out.print(at(size.rows()) + style.person("> "));
        out.flush();
    }

    @Override
    public void showLive(String line) {
        String fits = fitting(line);
        if (!fits.equals(drawn)) {
            drawn = fits;
            draw(fits);
        }
    }

    @Override
    public boolean showsLive() {
        return true;
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        out.print(SAVE + ESCAPE + "[r" + RESTORE + at(size.rows()));
        out.flush();
    }

    private void draw(String text) {
        out.print(SAVE + at(size.rows() - 1) + text + RESTORE);
        out.flush();
    }

    private String region() {
        return SAVE + ESCAPE + "[1;" + (size.rows() - 1) + "r" + RESTORE;
    }

    private static String at(int row) {
        return ESCAPE + "[" + row + ";1H" + CLEAR_LINE;
    }

    /** Breaks a long line between words; the terminal would break it inside them. */
    private String wrapped(String line) {
        var lines = new StringBuilder();
        int columns = 0;
        for (String word : line.split("(?<= )")) {
            int width = word.replaceAll(COLOUR, "").length();
            if (columns + width > size.columns() && columns > HANGING.length()) {
                lines.append('\n').append(HANGING);
                columns = HANGING.length();
            }
            lines.append(word);
            columns += width;
        }
        return lines.toString();
    }

    /** A live line that wrapped would scroll the conversation with every frame. */
    private String fitting(String line) {
        var kept = new StringBuilder();
        int columns = 0;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == ESCAPE.charAt(0)) {
                int end = line.indexOf('m', i);
                kept.append(line, i, end + 1);
                i = end;
            } else if (columns < size.columns() - 1) {
                kept.append(line.charAt(i));
                columns++;
            }
        }
        return kept.toString();
    }
}
