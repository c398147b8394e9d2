package backroutine.session;

import backroutine.progress.Day;
import backroutine.progress.DayCodec;
import backroutine.progress.Profile;
import backroutine.progress.ProfileCodec;
import backroutine.progress.Progress;
import backroutine.progress.ThisSession;
import backroutine.progress.ThisSessionCodec;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes a session's state as session attributes, which are maps, lists and strings, and reads it back. */
public final class SessionStateCodec {
    // The names are in the attributes of sessions under way, so they stay as they are even where the code has
    // another name.
    private static final String STATE = "routine";
    private static final String PROFILE = "notes";
    private static final String ANSWERED = "answered";
    private static final String DAYS = "days";
    private static final String DONE = "done";
    private static final String SKIPPED = "leftOut";
    private static final String UNSAVED = "owed";
    private static final String FIRST_UNSAVED = "owed-first";
    private static final String LAST_UNSAVED = "owed-last";
    private static final String PROFILE_UNREAD = "blind";
    private static final String THIS_SESSION = "this-session";

    private SessionStateCodec() {}

    /** The attributes that carry a state to the next turn of the session. */
    public static Map<String, Object> write(SessionState state) {
        SessionState carried = state.carried();
        Profile profile = carried.progress().profile();
        Map<String, Object> days = new HashMap<>();
        carried.progress()
                .days()
                .values()
                .forEach(day -> days.put(day.date().toString(),
                        Map.of(DONE, List.copyOf(DayCodec.writeDone(day)), SKIPPED,
                                List.copyOf(DayCodec.writeSkipped(day)))));
        Map<String, Object> fields = new HashMap<>(
                Map.of(PROFILE, ProfileCodec.write(profile), ANSWERED, profile.answered(),
                        DAYS, days, THIS_SESSION, ThisSessionCodec.write(carried.progress().session()), UNSAVED,
                        carried.isUnsaved(), PROFILE_UNREAD, carried.profileUnread()));
        carried.unsaved().ifPresent(turns -> {
            fields.put(FIRST_UNSAVED, turns.first().toString());
            fields.put(LAST_UNSAVED, turns.last().toString());
        });
        return Map.of(STATE, fields);
    }

    /**
     * The state in a session's attributes.
     *
     * @param attributes as they came with the request; {@code null} if it had none
     * @param unreadable is called with the name of each field that cannot be read
     * @return the state; empty if the attributes have none, or one that cannot be read
     */
    public static Optional<SessionState> read(Map<String, Object> attributes, Consumer<String> unreadable) {
        if (attributes == null || !(attributes.get(STATE) instanceof Map<?, ?> fields)) {
            return Optional.empty();
        }
        try {
            return Optional.of(state(fields, unreadable));
        } catch (RuntimeException e) {
            unreadable.accept(STATE);
            return Optional.empty();
        }
    }

    private static SessionState state(Map<?, ?> fields, Consumer<String> unreadable) {
        Map<String, String> profile = new HashMap<>();
        map(fields.get(PROFILE)).forEach((name, value) -> profile.put(name.toString(), value.toString()));
        Map<LocalDate, Day> days = new HashMap<>();
        map(fields.get(DAYS)).forEach((date, day) -> {
            LocalDate key = LocalDate.parse(date.toString());
            days.put(key, DayCodec.read(key, texts(map(day).get(DONE)), texts(map(day).get(SKIPPED)), unreadable));
        });
        List<String> answered = List.copyOf(texts(fields.get(ANSWERED)));
        return new SessionState(new Progress(ProfileCodec.read(profile, answered, unreadable), days,
                thisSession(fields.get(THIS_SESSION), unreadable)), unsaved(fields),
                isTrue(fields, PROFILE_UNREAD));
    }

    /** A session that began with an earlier release knows nothing of itself. */
    private static ThisSession thisSession(Object value, Consumer<String> unreadable) {
        Map<String, String> fields = new HashMap<>();
        if (value != null) {
            map(value).forEach((name, text) -> fields.put(name.toString(), text.toString()));
        }
        return ThisSessionCodec.read(fields, unreadable);
    }

    private static Optional<UnsavedTurns> unsaved(Map<?, ?> fields) {
        return isTrue(fields, UNSAVED)
                ? Optional.of(new UnsavedTurns(time(fields.get(FIRST_UNSAVED)), time(fields.get(LAST_UNSAVED))))
                : Optional.empty();
    }

    private static boolean isTrue(Map<?, ?> fields, String name) {
        return Boolean.TRUE.equals(fields.get(name));
    }

    private static Instant time(Object value) {
        return Instant.parse(value.toString());
    }

    private static Map<?, ?> map(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw unexpected("a map", value);
    }

    private static Collection<String> texts(Object value) {
        if (value instanceof Collection<?> values) {
            return values.stream().map(SessionStateCodec::text).toList();
        }
        throw unexpected("a list", value);
    }

    /** What else a list holds was not written here, and must not be written again as a text. */
    private static String text(Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw unexpected("a text", value);
    }

    private static IllegalArgumentException unexpected(String expected, Object value) {
        String found = value == null ? "nothing" : value.getClass().getSimpleName();
        return new IllegalArgumentException("the session's attributes have " + found + " in place of " + expected);
    }
}
