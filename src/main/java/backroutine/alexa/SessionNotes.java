package backroutine.alexa;

import backroutine.progress.Day;
import backroutine.progress.DayNotes;
import backroutine.progress.Notes;
import backroutine.progress.Profile;
import backroutine.progress.Progress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What the session itself carries from turn to turn, so that the routine goes on when the store does not answer.
 *
 * @param progress as it was after the last answer
 * @param unsaved the turns that the store has not been told of yet; empty if there are none
 * @param blind whether the person's profile could not be read when the session began
 */
record SessionNotes(Progress progress, Optional<Owed> unsaved, boolean blind) {
    private static final String KEY = "routine";
    private static final String NOTES = "notes";
    private static final String ANSWERED = "answered";
    private static final String FIRST = "owed-first";
    private static final String LAST = "owed-last";
    /** Today and yesterday: a visit may have begun before midnight, or be finished the next morning. Beside them goes the day
     * of the visit under way, should it be an earlier one. */
    private static final int NEEDED = 2;
    /** A session lives through few days; what the store has not been told of is in the latest. */
    private static final int OWED = 4;

    /** The notes of a session that the store has been told of. */
    static SessionNotes kept(Progress progress) {
        return new SessionNotes(progress, Optional.empty(), false);
    }

    boolean owed() {
        return unsaved.isPresent();
    }

    /** Whether this is what the store held when the last turn had been kept. */
    boolean kept() {
        return !owed() && !blind;
    }

    /** These notes with only those days that a session carries. */
    SessionNotes carried() {
        Map<LocalDate, Day> days = new HashMap<>();
        needed().forEach(day -> days.put(day.date(), day));
        return new SessionNotes(new Progress(progress.profile(), days), unsaved, blind);
    }

    Map<String, Object> attributes() {
        Profile profile = progress.profile();
        Map<String, Object> days = new HashMap<>();
        needed().forEach(day -> days.put(day.date().toString(), Map.of("done", List.copyOf(DayNotes.done(day)),
                "leftOut", List.copyOf(DayNotes.leftOut(day)))));
        Map<String, Object> notes = new HashMap<>(
                Map.of(NOTES, Notes.of(profile), ANSWERED, profile.answered(),
                        "days", days, "owed", owed(), "blind", blind));
        unsaved.ifPresent(some -> notes.putAll(Map.of(FIRST, some.first().toString(), LAST, some.last().toString())));
        return Map.of(KEY, notes);
    }

    private Stream<Day> needed() {
        Optional<Day> underWay = progress.profile().state().underWay().map(visit -> progress.days().get(visit.day()));
        Stream<Day> latest = progress.days()
                .values()
                .stream()
                .sorted(Comparator.comparing(Day::date).reversed())
                .limit(owed() ? OWED : NEEDED);
        return Stream.concat(latest, underWay.stream()).distinct();
    }

    /**
     * The notes in a session's attributes; empty if there are none, or some that nobody here wrote.
     *
     * @param unreadable is told the name of each note that cannot be read
     */
    static Optional<SessionNotes> in(Map<String, Object> attributes, Consumer<String> unreadable) {
        if (attributes == null || !(attributes.get(KEY) instanceof Map<?, ?> notes)) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(notes, unreadable));
        } catch (RuntimeException e) {
            unreadable.accept(KEY);
            return Optional.empty();
        }
    }

    /** Whether the notes in a session's attributes tell of turns that the store has not been told of. */
    static boolean owed(Map<String, Object> attributes) {
        return attributes != null && attributes.get(KEY) instanceof Map<?, ?> notes
                && Boolean.TRUE.equals(notes.get("owed"));
    }

    private static SessionNotes read(Map<?, ?> notes, Consumer<String> unreadable) {
        Map<String, String> profile = new HashMap<>();
        map(notes.get(NOTES)).forEach((name, value) -> profile.put(name.toString(), value.toString()));
        Map<LocalDate, Day> days = new HashMap<>();
        map(notes.get("days")).forEach((name, value) -> {
            LocalDate date = LocalDate.parse(name.toString());
            days.put(date, DayNotes.read(date, words(map(value).get("done")), words(map(value).get("leftOut")),
                    unreadable));
        });
        List<String> answered = List.copyOf(words(notes.get(ANSWERED)));
        return new SessionNotes(new Progress(Notes.read(profile, answered, unreadable), days),
                Boolean.TRUE.equals(notes.get("owed"))
                        ? Optional.of(new Owed(moment(notes.get(FIRST)), moment(notes.get(LAST))))
                        : Optional.empty(),
                Boolean.TRUE.equals(notes.get("blind")));
    }

    private static Instant moment(Object value) {
        return Instant.parse(value.toString());
    }

    private static Map<?, ?> map(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw expected("names", value);
    }

    private static Collection<String> words(Object value) {
        if (value instanceof Collection<?> some) {
            return some.stream().map(Object::toString).toList();
        }
        throw expected("a list", value);
    }

    private static IllegalArgumentException expected(String what, Object value) {
        String kind = value == null ? "nothing" : value.getClass().getSimpleName();
        return new IllegalArgumentException("the session's notes hold " + kind + " where " + what + " was expected");
    }
}
