package backroutine.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A day's sets as words: {@code 1.glute-bridge.2} is visit one, glute bridge, set two. */
public final class DayCodec {
    private DayCodec() {}

    /** The sets done, in order. */
    public static Set<String> writeDone(Day day) {
        return day.done()
                .stream()
                .map(set -> set.visit() + "." + set.exercise() + "." + set.set())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What was left out, in order. */
    public static Set<String> writeSkipped(Day day) {
        return day.skipped()
                .stream()
                .map(one -> one.visit() + "." + one.exercise())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The day that was noted.
     *
     * @param unreadable is told what cannot be read; it is passed over
     */
    public static Day read(LocalDate date, Collection<String> done, Collection<String> leftOut,
            Consumer<String> unreadable) {
        TolerantReader reading = new TolerantReader(Map.of(), unreadable);
        Set<DoneSet> sets = new HashSet<>();
        done.forEach(note -> reading.readOrElse("done", false, () -> sets.add(set(note))));
        Set<SkippedExercise> some = new HashSet<>();
        leftOut.forEach(note -> reading.readOrElse("left-out", false, () -> some.add(one(note))));
        return new Day(date, sets, some);
    }

    private static DoneSet set(String note) {
        String[] parts = parts(note, 3);
        return new DoneSet(Integer.parseInt(parts[0]), parts[1], Integer.parseInt(parts[2]));
    }

    private static SkippedExercise one(String note) {
        String[] parts = parts(note, 2);
        return new SkippedExercise(Integer.parseInt(parts[0]), parts[1]);
    }

    private static String[] parts(String note, int expected) {
        String[] parts = note.split("\\.", -1);
        if (parts.length != expected) {
            throw new IllegalArgumentException("\"" + note + "\" does not have " + expected + " parts");
        }
        return parts;
    }
}
