package backroutine.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** A day's sets as words: {@code 1.glute-bridge.2} is visit one, glute bridge, set two. */
public final class DayNotes {
    private DayNotes() {}

    /** The sets done, in order. */
    public static Set<String> done(Day day) {
        Set<String> words = new TreeSet<>();
        for (DoneSet set : day.done()) {
            words.add(set.visit() + "." + set.exercise() + "." + set.set());
        }
        return words;
    }

    /** What was left out, in order. */
    public static Set<String> leftOut(Day day) {
        Set<String> words = new TreeSet<>();
        for (LeftOut one : day.leftOut()) {
            words.add(one.visit() + "." + one.exercise());
        }
        return words;
    }

    /**
     * The day that was noted.
     *
     * @param unreadable is told what cannot be read; it is passed over
     */
    public static Day read(LocalDate date, Collection<String> done, Collection<String> leftOut,
            Consumer<String> unreadable) {
        Reading reading = new Reading(Map.of(), unreadable);
        Set<DoneSet> sets = new HashSet<>();
        for (String note : done) {
            reading.part("done", note, false, words -> sets.add(set(words)));
        }
        Set<LeftOut> some = new HashSet<>();
        for (String note : leftOut) {
            reading.part("left-out", note, false, words -> some.add(one(words)));
        }
        return new Day(date, sets, some);
    }

    private static DoneSet set(String note) {
        String[] parts = parts(note, 3);
        return new DoneSet(Integer.parseInt(parts[0]), parts[1], Integer.parseInt(parts[2]));
    }

    private static LeftOut one(String note) {
        String[] parts = parts(note, 2);
        return new LeftOut(Integer.parseInt(parts[0]), parts[1]);
    }

    private static String[] parts(String note, int expected) {
        String[] parts = note.split("\\.", -1);
        if (parts.length != expected) {
            throw new IllegalArgumentException("\"" + note + "\" does not have " + expected + " parts");
        }
        return parts;
    }
}
