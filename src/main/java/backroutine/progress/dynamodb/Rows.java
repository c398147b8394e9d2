package backroutine.progress.dynamodb;

import backroutine.progress.Day;
import backroutine.progress.DayNotes;
import backroutine.progress.Notes;
import backroutine.progress.Profile;
import backroutine.progress.Progress;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Progress as rows of the table, and back. */
final class Rows {
    static final String PROFILE = "PROFILE";
    private static final String DAY = "DAY#";
    /** How long a day is kept before DynamoDB removes it. */
    private static final int DAYS_KEPT = 400;

    private Rows() {}

    static String day(LocalDate date) {
        return DAY + date;
    }

    static Row of(String person, Profile profile, String request, long version) {
        Row row = new Row();
        row.person = person;
        row.item = PROFILE;
        row.notes = Notes.of(profile);
        row.lastRequest = request;
        row.version = version;
        return row;
    }

    static Row of(String person, Day day) {
        Row row = new Row();
        row.person = person;
        row.item = day(day.date());
        row.done = orNull(DayNotes.done(day));
        row.leftOut = orNull(DayNotes.leftOut(day));
        row.expiresAt = day.date().plusDays(DAYS_KEPT).atStartOfDay(ZoneOffset.UTC).toEpochSecond();
        return row;
    }

    /** DynamoDB has no empty sets. */
    private static Set<String> orNull(Set<String> words) {
        return words.isEmpty() ? null : words;
    }

    static Progress read(Iterable<Row> rows) {
        Profile profile = Profile.unknown();
        Map<LocalDate, Day> days = new HashMap<>();
        for (Row row : rows) {
            if (row.item.equals(PROFILE)) {
                profile = Notes.read(row.notes, Optional.ofNullable(row.lastRequest), row.version);
            } else if (row.item.startsWith(DAY)) {
                LocalDate date = LocalDate.parse(row.item.substring(DAY.length()));
                days.put(date, DayNotes.read(date, orEmpty(row.done), orEmpty(row.leftOut)));
            }
        }
        return new Progress(profile, days);
    }

    private static Set<String> orEmpty(Set<String> words) {
        return words == null ? Set.of() : words;
    }
}
