package backroutine.talk.play;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a terminal of a size shows after some output: it knows the few commands that the display uses, and refuses any other. */
public final class DrawnScreen {
    private static final Pattern COMMAND = Pattern.compile("\u001b(?:([78])|\\[([\\d;]*)([A-Za-z]))");

    private final int rows;
    private final int columns;
    private final StringBuilder[] lines;
    private int row = 1;
    private int column = 1;
    private int savedRow = 1;
    private int savedColumn = 1;
    private int bottom;
    private boolean wrapped;

    /** An empty screen. */
    public DrawnScreen(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.bottom = rows;
        this.lines = new StringBuilder[rows + 1];
        Arrays.setAll(lines, _ -> new StringBuilder());
    }

    /** Draws output. */
    public DrawnScreen after(String output) {
        Matcher command = COMMAND.matcher(output);
        int at = 0;
        while (at < output.length()) {
            if (command.find(at) && command.start() == at) {
                run(command);
                at = command.end();
            } else {
                letter(output.codePointAt(at));
                at += Character.charCount(output.codePointAt(at));
            }
        }
        return this;
    }

    private void run(Matcher command) {
        if (command.group(1) != null) {
            if (command.group(1).equals("7")) {
                savedRow = row;
                savedColumn = column;
            } else {
                row = savedRow;
                column = savedColumn;
            }
            return;
        }
        List<Integer> numbers = Arrays.stream(command.group(2).split(";"))
                .map(number -> number.isEmpty() ? 0 : Integer.parseInt(number))
                .toList();
        switch (command.group(3)) {
            case "H" -> {
                row = Math.clamp(numbers.getFirst(), 1, rows);
                column = 1;
            }
            case "K" -> lines[row].setLength(0);
            case "J" -> {
                if (numbers.getFirst() == 2) {
                    Arrays.stream(lines).forEach(line -> line.setLength(0));
                } else {
                    lines[row].setLength(Math.min(lines[row].length(), column - 1));
                    Arrays.stream(lines).skip(row + 1L).forEach(line -> line.setLength(0));
                }
            }
            case "r" -> {
                bottom = numbers.size() > 1 ? numbers.get(1) : rows;
                row = 1;
                column = 1;
            }
            case "m" -> {}
            default -> throw new IllegalArgumentException("a display does not use " + command.group());
        }
    }

    private void letter(int letter) {
        switch (letter) {
            case '\n' -> {
                column = 1;
                if (row == bottom) {
                    StringBuilder first = lines[1];
                    System.arraycopy(lines, 2, lines, 1, bottom - 1);
                    lines[bottom] = first;
                    first.setLength(0);
                } else if (row < rows) {
                    row++;
                }
            }
            case '\r' -> column = 1;
            default -> {
                column += Columns.of(Character.toString(letter));
                wrapped |= column > columns + 1;
                lines[row].appendCodePoint(letter);
            }
        }
    }

    /** A row, from 1. */
    public String row(int number) {
        return lines[number].toString().stripTrailing();
    }

    /** All rows. */
    public List<String> all() {
        List<String> all = new ArrayList<>();
        for (int number = 1; number <= rows; number++) {
            all.add(row(number));
        }
        return all;
    }

    /** Whether something was drawn beyond the last column. */
    public boolean isWrapped() {
        return wrapped;
    }

    /** Where the cursor is: row and column. */
    public List<Integer> cursor() {
        return List.of(row, column);
    }

    /** Whether the whole screen scrolls. */
    public boolean scrollsWhole() {
        return bottom == rows;
    }
}
