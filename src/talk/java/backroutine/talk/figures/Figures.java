package backroutine.talk.figures;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is measured of some visits.
 *
 * @param visits all of them, in order, at least two
 * @param all the sentences that were heard
 * @param spoken the same without the count, the sides and the rests
 */
public record Figures(List<PlayedVisit> visits, HeardSentences all, HeardSentences spoken) {
    private static final int MOST_HEARD = 10;
    private static final int SECOND_MILLIS = 1000;
    private static final int MINUTE_MILLIS = 60 * SECOND_MILLIS;
    private static final String TABLE_ROW = "%-40s%8s%12s";
    private static final String WITHOUT = "without the count, the sides and the rests";

    /** Keeps its own copy; refuses fewer than two visits. */
    public Figures {
        visits = List.copyOf(visits);
        if (visits.size() < 2) {
            throw new IllegalArgumentException("figures need at least two visits, not " + visits.size());
        }
    }

    /** Measures some visits. */
    public static Figures of(List<PlayedVisit> visits) {
        return new Figures(visits, HeardSentences.in(visits.stream().flatMap(visit -> visit.heard().stream())),
                HeardSentences
                        .in(visits.stream().flatMap(visit -> visit.heard().stream()).filter(one -> !one.counted())));
    }

    /** How long the first launch is answered before its question. */
    public Duration beforeFirstQuestion() {
        return visits.getFirst().beforeQuestion();
    }

    /** The figures as lines of text. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("visits played: " + visits.size());
        lines.add("");
        lines.add(row("sentences", "all", "spoken"));
        lines.add(row("heard", all.spoken(), spoken.spoken()));
        lines.add(row("different", all.different(), spoken.different()));
        lines.add(row("median words of a different sentence", all.medianWords(), spoken.medianWords()));
        lines.add(row("words of the longest sentence", HeardSentences.words(all.longest()),
                HeardSentences.words(spoken.longest())));
        lines.add("The longest: " + all.longest());
        lines.add("\"Spoken\" is all " + WITHOUT + ": the words of beats of work, of getting into position,");
        lines.add("of rests and of changes of side.");
        lines.addAll(mostHeard("heard most:", all));
        lines.addAll(mostHeard("heard most, " + WITHOUT + ":", spoken));
        lines.add("");
        lines.add("The first launch speaks " + decimal(beforeFirstQuestion(), SECOND_MILLIS)
                + " s before its question.");
        lines.add("The first visit takes " + decimal(visits.getFirst().length(), MINUTE_MILLIS)
                + " minutes, the last one " + decimal(visits.getLast().length(), MINUTE_MILLIS) + " minutes.");
        lines.add("Words to say after the launch: first visit " + visits.getFirst().wordsSaid() + ", second visit "
                + visits.get(1).wordsSaid() + ", last visit " + visits.getLast().wordsSaid() + ".");
        return lines;
    }

    private static List<String> mostHeard(String title, HeardSentences sentences) {
        List<String> lines = new ArrayList<>(List.of("", title));
        sentences.times()
                .entrySet()
                .stream()
                .limit(MOST_HEARD)
                .map(Figures::heard)
                .forEach(lines::add);
        return lines;
    }

    private static String heard(Map.Entry<String, Integer> sentence) {
        return String.format(Locale.ROOT, "%6d  %s", sentence.getValue(), sentence.getKey());
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, TABLE_ROW, cells);
    }

    private static String decimal(Duration time, int unitMillis) {
        return String.format(Locale.ROOT, "%.1f", (double) time.toMillis() / unitMillis);
    }
}
