package backroutine.talk.play;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How many columns of a terminal text takes, and how it is cut to them. A wide letter takes two; a colour takes none. */
final class Columns {
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[\\d*m");
    private static final String CUT = "…";
    private static final int WIDE_COLUMNS = 2;
    /** The first and the last letter of each range of wide ones: those of East Asia, and pictures. */
    private static final int[][] WIDE = {{0x1100, 0x115F}, {0x231A, 0x231B}, {0x23E9, 0x23F3}, {0x2E80, 0x303E},
            {0x3041, 0xA4CF}, {0xA960, 0xA97F}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0xFE30, 0xFE6F},
            {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF},
            {0x20000, 0x3FFFD}};

    private Columns() {}

    /** The columns that a text takes. */
    static int of(String text) {
        return COLOUR.matcher(text).replaceAll("").codePoints().map(Columns::of).sum();
    }

    private static int of(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT
                || type == Character.CONTROL) {
            return 0;
        }
        return Stream.of(WIDE).anyMatch(range -> letter >= range[0] && letter <= range[1]) ? WIDE_COLUMNS : 1;
    }

    /** The beginning of a text, in at most so many columns; shortened text ends with a sign for what is left out. */
    static String first(String text, int columns) {
        if (of(text) <= columns || columns <= 0) {
            return columns <= 0 ? "" : text;
        }
        int end = prefix(text, columns - 1);
        String colours = COLOUR.matcher(text.substring(end)).results().map(MatchResult::group).collect(joining());
        return text.substring(0, end) + CUT + colours;
    }

    /** The end of a text without colours, in at most so many columns; shortened text begins with a sign for what is left out. */
    static String last(String text, int columns) {
        if (of(text) <= columns || columns <= 0) {
            return columns <= 0 ? "" : text;
        }
        int start = text.length();
        int taken = 1;
        while (taken + of(text.codePointBefore(start)) <= columns) {
            int letter = text.codePointBefore(start);
            taken += of(letter);
            start -= Character.charCount(letter);
        }
        return CUT + text.substring(start);
    }

    /** A text in lines, broken between words, or within a word that is longer than a line. All lines but the first are indented. */
    static List<String> wrapped(String text, int columns, String indent) {
        String hanging = of(indent) < columns / 2 ? indent : "";
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split("(?<= )")) {
            String rest = word;
            if (!line.isBlank() && of(line + rest.stripTrailing()) > columns) {
                lines.add(line.stripTrailing());
                line = hanging;
            }
            while (of(line + rest.stripTrailing()) > columns) {
                line = columns - of(line) < WIDE_COLUMNS ? "" : line;
                int end = prefix(rest, Math.max(columns - of(line), WIDE_COLUMNS));
                lines.add(line + rest.substring(0, end));
                rest = rest.substring(end);
                line = hanging;
            }
            line += rest;
        }
        lines.add(line);
        return lines;
    }

    /** The length of the longest beginning that fits. */
    private static int prefix(String text, int columns) {
        Matcher colour = COLOUR.matcher(text);
        int taken = 0;
        int at = 0;
        while (at < text.length()) {
            if (colour.find(at) && colour.start() == at) {
                at = colour.end();
                continue;
            }
            int letter = text.codePointAt(at);
            taken += of(letter);
            if (taken > columns) {
                return at;
            }
            at += Character.charCount(letter);
        }
        return at;
    }
}
