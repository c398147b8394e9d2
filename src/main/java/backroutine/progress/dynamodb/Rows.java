package backroutine.progress.dynamodb;

import backroutine.progress.Day;
import backroutine.progress.DayNotes;
import backroutine.progress.Notes;
import backroutine.progress.Person;
import backroutine.progress.Profile;
import backroutine.progress.Progress;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;

/**
 * One person's progress as rows of the table, and back. The items of a recognised voice stand beside the account's own, with
 * a longer name, so that they go when the account goes.
 */
final class Rows {
    private static final Logger LOG = LoggerFactory.getLogger(Rows.class);
    private static final String PROFILE = "PROFILE";
    private static final String DAY = "DAY#";
    private static final Row.Known NOTHING = new Row.Known("", List.of());
    /** How long a day is kept before DynamoDB removes it. */
    private static final int DAYS_KEPT = 400;

    private final String account;
    private final String prefix;

    Rows(Person person) {
        account = person.account();
        prefix = person.voice().map(voice -> "VOICE#" + voice + "#").orElse("");
    }

    /** Her profile, in which the latest of her days is. */
    Key profile() {
        return key(PROFILE);
    }

    /** Her profile, and her days from a date on: names of days come before the profile's. */
    QueryConditional since(LocalDate from) {
        return QueryConditional.sortBetween(key(DAY + from), key(PROFILE));
    }

    /** All that is hers. */
    QueryConditional all() {
        return QueryConditional.sortBetween(key(DAY), key(PROFILE));
    }

    private Key key(String name) {
        return Key.builder().partitionValue(account).sortValue(prefix + name).build();
    }

    /** The item of her profile, with the latest of her days: what a turn changes is mostly in these two. */
    Row of(Profile profile, Optional<Day> latest, String request) {
        Row.Known known = new Row.Known(NoteLines.of(Notes.of(profile)), profile.after(request).answered());
        return new Row(account, prefix + PROFILE, Optional.of(known), latest.map(day -> day.date().toString()),
                latest.map(DayNotes::done).orElse(Set.of()), latest.map(DayNotes::leftOut).orElse(Set.of()),
                Optional.empty());
    }

    /** The item of a day that is not her latest. */
    Row of(Day day) {
        long expires = day.date().plusDays(DAYS_KEPT).atStartOfDay(ZoneOffset.UTC).toEpochSecond();
        return new Row(account, prefix + DAY + day.date(), Optional.empty(), Optional.empty(), DayNotes.done(day),
                DayNotes.leftOut(day), Optional.of(expires));
    }

    Progress read(Iterable<Row> rows) {
        Set<String> unreadable = new TreeSet<>();
        Profile profile = Profile.unknown();
        Map<LocalDate, Day> days = new HashMap<>();
        for (Row row : rows) {
            if (row.item().equals(prefix + PROFILE)) {
                Row.Known known = row.profile().orElse(NOTHING);
                profile = Notes.read(NoteLines.read(known.notes()), known.answered(), unreadable::add);
                row.day().flatMap(date -> day(date, row, unreadable)).ifPresent(day -> days.put(day.date(), day));
            } else if (row.item().startsWith(prefix + DAY)) {
                day(row.item().substring(prefix.length() + DAY.length()), row, unreadable)
                        .ifPresent(day -> days.put(day.date(), day));
            }
        }
        if (!unreadable.isEmpty()) {
            LOG.warn("passed over notes that cannot be read: {}", unreadable);
        }
        return new Progress(profile, days);
    }

    private static Optional<Day> day(String date, Row row, Set<String> unreadable) {
        try {
            return Optional.of(DayNotes.read(LocalDate.parse(date), row.done(), row.leftOut(), unreadable::add));
        } catch (DateTimeParseException e) {
            unreadable.add("day");
            return Optional.empty();
        }
    }
}
