package backroutine.alexa;

import backroutine.progress.Day;
import backroutine.progress.DayNotes;
import backroutine.progress.Notes;
import backroutine.progress.Profile;
import backroutine.progress.Progress;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the session itself carries from turn to turn, so that the routine goes on when the store does not answer.
 *
 * @param progress as it was after the last answer
 * @param owed whether the store has not been told of it yet
 * @param blind whether the person's profile could not be read when the session began
 */
record SessionNotes(Progress progress, boolean owed, boolean blind) {
    private static final String KEY = "routine";

    Map<String, Object> attributes() {
        Profile profile = progress.profile();
        Map<String, Object> days = new HashMap<>();
        progress.profile()
                .state()
                .underWay()
                .map(visit -> progress.days().get(visit.day()))
                .ifPresent(day -> days.put(day.date().toString(), Map.of("done", List.copyOf(DayNotes.done(day)),
                        "leftOut", List.copyOf(DayNotes.leftOut(day)))));
        return Map.of(KEY, Map.of("notes", Notes.of(profile), "version", profile.version(), "days", days, "owed", owed,
                "blind", blind));
    }

    /**
     * The notes in a session's attributes; empty if there are none.
     *
     * @throws IllegalArgumentException if there are some that nobody here wrote
     */
    static Optional<SessionNotes> in(Map<String, Object> attributes) {
        if (attributes == null || !(attributes.get(KEY) instanceof Map<?, ?> notes)) {
            return Optional.empty();
        }
        Map<String, String> profile = new HashMap<>();
        map(notes.get("notes")).forEach((name, value) -> profile.put(name.toString(), value.toString()));
        Map<LocalDate, Day> days = new HashMap<>();
        map(notes.get("days")).forEach((name, value) -> {
            LocalDate date = LocalDate.parse(name.toString());
            days.put(date, DayNotes.read(date, words(map(value).get("done")), words(map(value).get("leftOut"))));
        });
        long version = notes.get("version") instanceof Number number ? number.longValue() : 0;
        return Optional.of(new SessionNotes(new Progress(Notes.read(profile, Optional.empty(), version), days),
                Boolean.TRUE.equals(notes.get("owed")), Boolean.TRUE.equals(notes.get("blind"))));
    }

    private static Map<?, ?> map(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException("the session's notes hold " + kind(value) + " where names were expected");
    }

    private static Collection<String> words(Object value) {
        if (value instanceof Collection<?> some) {
            return some.stream().map(Object::toString).toList();
        }
        throw new IllegalArgumentException("the session's notes hold " + kind(value) + " where a list was expected");
    }

    private static String kind(Object value) {
        return value == null ? "nothing" : value.getClass().getSimpleName();
    }
}
