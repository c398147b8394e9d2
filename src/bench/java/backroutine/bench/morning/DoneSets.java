package backroutine.bench.morning;

import backroutine.bench.growth.UsageHistory;
import backroutine.routine.Exercise;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The sets of a person, each as {@code 2026-11-22 1.glute-bridge.2}. */
final class DoneSets {
    private static final String DAY = "DAY#";

    private DoneSets() {}

    /** The sets of visits that were heard to their end: of both visits of some earlier days, and of the first one of today. */
    static Set<String> heard(int earlierDays, LocalDate today) {
        Set<String> sets = new TreeSet<>();
        for (int ago = 0; ago <= earlierDays; ago++) {
            for (Exercise exercise : UsageHistory.ROUTINE.exercises()) {
                int visits = ago == 0 ? 1 : exercise.dose().timesADay().value();
                for (int visit = 1; visit <= visits; visit++) {
                    for (int set = 1; set <= exercise.dose().sets().value(); set++) {
                        sets.add(today.minusDays(ago) + " " + visit + "." + exercise.id() + "." + set);
                    }
                }
            }
        }
        return sets;
    }

    /** The sets that are stored, read without the code of the skill. */
    static Set<String> stored(StoredItems items) {
        Set<String> sets = new TreeSet<>();
        items.all().forEach((key, item) -> {
            if (item.containsKey("done")) {
                String day = key.startsWith(DAY) ? key.substring(DAY.length()) : item.get("day").s();
                item.get("done").ss().forEach(set -> sets.add(day + " " + set));
            }
        });
        return sets;
    }

    /** What is in only one of them. */
    static List<String> differences(Set<String> heard, Set<String> stored) {
        return Stream.concat(heard.stream().filter(set -> !stored.contains(set)),
                stored.stream().filter(set -> !heard.contains(set))).toList();
    }
}
