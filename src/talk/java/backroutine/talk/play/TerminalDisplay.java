package backroutine.talk.play;

import backroutine.talk.count.CountRows;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A terminal in four parts: the conversation scrolls; below it are the words that are being said, what is counted, and the line
 * for typing.
 *
 * <p>The terminal itself keeps them apart (its scroll region ends with the words), so that nothing that is drawn disturbs what is
 * being typed. After the window was resized everything is drawn again, except for what is being typed: only the terminal knows it,
 * and keeps it.
 */
public final class TerminalDisplay implements Display {
    private static final String ESCAPE = Character.toString(27);
    private static final String SAVE = ESCAPE + "7";
    private static final String RESTORE = ESCAPE + "8";
    private static final String CLEAR_LINE = ESCAPE + "[2K";
    private static final String CLEAR_BELOW = ESCAPE + "[J";
    private static final String CLEAR_ALL = ESCAPE + "[2J";
    private static final String SCROLL_ALL = ESCAPE + "[r";
    private static final String HANGING = " ".repeat(9);
    /** More lines of the conversation than a window has. */
    private static final int KEPT = 300;

    private final PrintStream out;
    private final Style style;
    private final Supplier<Size> measure;
    private final Deque<String> shown = new ArrayDeque<>();
    private Size size;
    private String words = "";
    private List<String> counted = List.of();
    private boolean closed;

    /** How large a terminal is, in characters. */
    public record Size(int rows, int columns) {
        /** The size where it cannot be known. */
        public static final Size USUAL = new Size(24, USUAL_COLUMNS);

        private static final Pattern NUMBERS = Pattern.compile("([1-9]\\d{0,3}) ([1-9]\\d{0,3})");

        /** Rows and columns as {@code stty size} prints them; empty if it does not know them. */
        public static Optional<Size> parse(String numbers) {
            return Optional.of(NUMBERS.matcher(numbers))
                    .filter(Matcher::matches)
                    .map(found -> new Size(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))));
        }

        /** Whether there is room for all parts. */
        public boolean isEnough() {
            return rows >= 6 && columns >= 40;
        }

        /** The rows for what is counted; the words and the line for typing come first. */
        int countRows() {
            return Math.clamp(rows - 3, 0, CountRows.MOST);
        }

        /** The row with the words that are being said, from 1. */
        int wordsRow() {
            return Math.max(1, rows - countRows() - 1);
        }
    }

    /**
     * Takes the terminal over until {@link #close}.
     *
     * @param measure tells the size; asked again after each typed line, because not every system tells when a window is resized
     */
    public TerminalDisplay(PrintStream out, Style style, Supplier<Size> measure) {
        this.out = out;
        this.style = style;
        this.measure = measure;
        this.size = measure.get();
        write("\n".repeat(size.rows()) + region());
        // Ctrl-C must not leave a terminal behind that scrolls in its upper part only.
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    @Override
    public Style style() {
        return style;
    }

    @Override
    public synchronized int columns() {
        return size.columns();
    }

    @Override
    public synchronized void show(String line) {
        shown.add(line);
        if (shown.size() > KEPT) {
            shown.remove();
        }
        words = "";
        write(SAVE + at(size.wordsRow()) + String.join("\n", wrapped(line)) + "\n" + RESTORE);
    }

    @Override
    public void showUtterance(String utterance) {
        show("");
        show(style.person("> " + utterance));
    }

    @Override
    public synchronized void prompt() {
        resized();
        write(at(size.rows()) + typing());
    }

    @Override
    public synchronized void showLive(String nowSaid, List<String> nowCounted) {
        if (!nowSaid.equals(words) || !nowCounted.equals(counted)) {
            words = nowSaid;
            counted = List.copyOf(nowCounted);
            write(SAVE + live() + RESTORE);
        }
    }

    @Override
    public boolean showsLive() {
        return true;
    }

    /** Draws everything again if the window has another size now. */
    public synchronized void resized() {
        Size now = measure.get();
        if (now.equals(size)) {
            return;
        }
        size = now;
        List<String> lines = shown.stream().flatMap(line -> wrapped(line).stream()).toList();
        int room = size.wordsRow() - 1;
        List<String> last = lines.subList(Math.max(0, lines.size() - room), lines.size());
        var screen = new StringBuilder(SCROLL_ALL + CLEAR_ALL + region());
        for (int i = 0; i < last.size(); i++) {
            screen.append(at(size.wordsRow() - last.size() + i)).append(last.get(i));
        }
        write(screen + live() + at(size.rows()) + typing());
    }

    /** Gives the terminal back: the words stay, and the next line begins below them. */
    @Override
    public synchronized void close() {
        if (!closed) {
            write(SCROLL_ALL + at(size.wordsRow()) + Columns.first(words, size.columns()) + "\n" + CLEAR_BELOW);
            closed = true;
        }
    }

    private String live() {
        var rows = new StringBuilder(at(size.wordsRow()) + Columns.first(words, size.columns()));
        for (int i = 0; i < size.countRows(); i++) {
            String row = i < counted.size() ? counted.get(i) : "";
            rows.append(at(size.wordsRow() + 1 + i)).append(Columns.first(row, size.columns()));
        }
        return rows.toString();
    }

    private String typing() {
        return style.person("> ");
    }

    private List<String> wrapped(String line) {
        return Columns.wrapped(line, size.columns(), HANGING);
    }

    private String region() {
        return SAVE + ESCAPE + "[1;" + size.wordsRow() + "r" + RESTORE;
    }

    private static String at(int row) {
        return ESCAPE + "[" + row + ";1H" + CLEAR_LINE;
    }

    /** After the end another thread may still want to draw. */
    private void write(String text) {
        if (!closed) {
            out.print(text);
            out.flush();
        }
    }
}
