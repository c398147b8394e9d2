package backroutine.json;

import java.util.Comparator;
import java.util.List;

/** Finds the known word that is nearest to an unknown one. */
public final class Nearest {
    private static final int GREATEST_DISTANCE = 2;

    private Nearest() {}

    /** The text "; did you mean …?" with the nearest known word; empty if no known word is near. */
    public static String suggestion(String word, List<String> known) {
        return known.stream()
                .filter(candidate -> editDistance(word, candidate) <= Math.min(GREATEST_DISTANCE,
                        candidate.length() / 3))
                .min(Comparator.comparingInt(candidate -> editDistance(word, candidate)))
                .map(candidate -> "; did you mean " + candidate + "?")
                .orElse("");
    }

    /** The edit distance: how many letters are inserted, removed, changed or swapped with their neighbour. */
    private static int editDistance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : fewest(steps, one, other, i, j);
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int fewest(int[][] steps, String one, String other, int i, int j) {
        int changed = steps[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int fewest = Math.min(changed, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(fewest, steps[i - 2][j - 2] + 1) : fewest;
    }
}
