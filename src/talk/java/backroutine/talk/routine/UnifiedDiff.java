package backroutine.talk.routine;

import java.util.ArrayList;
import java.util.List;

/** Compares two texts line by line, as {@code diff -u} does. */
final class UnifiedDiff {
    private static final int CONTEXT = 3;

    private final List<String> before;
    private final List<String> after;
    /** Lines in the order of the diff, each with a space, a minus or a plus before it. */
    private final List<String> marked = new ArrayList<>();

    private UnifiedDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /**
     * The lines of the diff; none if the texts have the same lines.
     *
     * @param file the name of the file in its first lines
     */
    static List<String> of(String file, String before, String after) {
        var diff = new UnifiedDiff(before.lines().toList(), after.lines().toList());
        diff.mark(diff.commonLengths());
        List<String> hunks = diff.hunks();
        if (hunks.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("--- " + file, "+++ " + file));
        lines.addAll(hunks);
        return List.copyOf(lines);
    }

    /** How many lines the rests of both texts have in common, from each pair of lines on. */
    private int[][] commonLengths() {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void mark(int[][] common) {
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                marked.add(" " + before.get(i++));
                j++;
            } else if (j == after.size() || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
                marked.add("-" + before.get(i++));
            } else {
                marked.add("+" + after.get(j++));
            }
        }
    }

    /** The changed lines with the lines around them. Changes whose surroundings meet are one hunk. */
    private List<String> hunks() {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int change = nextChange(0); change < marked.size(); change = nextChange(from)) {
            int start = Math.max(from, change - CONTEXT);
            int end = change + 1;
            for (int next = nextChange(end); next < marked.size()
                    && next <= end + 2 * CONTEXT; next = nextChange(end)) {
                end = next + 1;
            }
            from = Math.min(end + CONTEXT, marked.size());
            lines.add("@@ -" + range(start, from, '+') + " +" + range(start, from, '-') + " @@");
            lines.addAll(marked.subList(start, from));
        }
        return lines;
    }

    private int nextChange(int from) {
        int index = from;
        while (index < marked.size() && marked.get(index).startsWith(" ")) {
            index++;
        }
        return index;
    }

    /** First line and number of lines of a hunk in one of the texts, without the lines that only the other text has. */
    private String range(int start, int end, char others) {
        long first = marked.subList(0, start).stream().filter(line -> line.charAt(0) != others).count();
        long lines = marked.subList(start, end).stream().filter(line -> line.charAt(0) != others).count();
        return (lines == 0 ? first : first + 1) + "," + lines;
    }
}
