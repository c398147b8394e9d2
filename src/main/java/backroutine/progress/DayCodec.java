package backroutine.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Writes what was done on a day as texts, and reads it back: {@code 1.glute-bridge.2} is visit 1, glute bridge, set 2. */
public final class DayCodec {
    /** Under these names a text that cannot be read is reported; the log has them. */
    private static final String DONE = "done";
    private static final String SKIPPED = "left-out";

    private DayCodec() {}

    /** The sets done, in order. */
    public static Set<String> writeDone(Day day) {
        return day.done()
                .stream()
                .map(set -> set.visit() + "." + set.exercise() + "." + set.set())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The exercises skipped, in order: {@code 1.glute-bridge} is visit 1, glute bridge. */
    public static Set<String> writeSkipped(Day day) {
        return day.skipped()
                .stream()
                .map(exercise -> exercise.visit() + "." + exercise.exercise())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The day in some stored texts. A text that cannot be read is left out.
     *
     * @param unreadable is called for each text that cannot be read, with the name of its kind
     */
    public static Day read(LocalDate date, Collection<String> done, Collection<String> skipped,
            Consumer<String> unreadable) {
        TolerantReader reader = new TolerantReader(Map.of(), unreadable);
        Set<DoneSet> sets = new HashSet<>();
        done.forEach(text -> reader.read(DONE, () -> doneSet(text)).ifPresent(sets::add));
        Set<SkippedExercise> exercises = new HashSet<>();
        skipped.forEach(text -> reader.read(SKIPPED, () -> skippedExercise(text)).ifPresent(exercises::add));
        return new Day(date, sets, exercises);
    }

    private static DoneSet doneSet(String text) {
        String[] parts = parts(text, 3);
        return new DoneSet(Integer.parseInt(parts[0]), parts[1], Integer.parseInt(parts[2]));
    }

    private static SkippedExercise skippedExercise(String text) {
        String[] parts = parts(text, 2);
        return new SkippedExercise(Integer.parseInt(parts[0]), parts[1]);
    }

    private static String[] parts(String text, int expected) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != expected) {
            throw new IllegalArgumentException("\"" + text + "\" does not have " + expected + " parts");
        }
        return parts;
    }
}
