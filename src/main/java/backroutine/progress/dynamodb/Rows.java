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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * One person's progress as rows of the table, and back. The items of a recognised voice stand beside the account's own, with
 * a longer name, so that they go when the account goes.
 */
final class Rows {
    private static final Logger LOG = LoggerFactory.getLogger(Rows.class);
    private static final String PROFILE = "PROFILE";
    private static final String DAY = "DAY#";
    private static final String BETWEEN = Row.PERSON + " = :person AND #item BETWEEN :from AND :to";
    /** DynamoDB keeps the bare name for itself. */
    private static final Map<String, String> ITEM = Map.of("#item", Row.ITEM);
    /** How long a day is kept before DynamoDB removes it. */
    private static final int DAYS_KEPT = 400;

    private final String account;
    private final String prefix;

    Rows(Person person) {
        account = person.account();
        prefix = person.voice().map(voice -> "VOICE#" + voice + "#").orElse("");
    }

    /** Her profile, and her days from a date on: names of days come before the profile's. */
    QueryRequest.Builder since(LocalDate from) {
        return from(DAY + from);
    }

    /** All that is hers. */
    QueryRequest.Builder all() {
        return from(DAY);
    }

    /** All of an account, of every voice in it. */
    static QueryRequest.Builder ofAccount(String account) {
        return QueryRequest.builder()
                .keyConditionExpression(Row.PERSON + " = :person")
                .expressionAttributeValues(Map.of(":person", AttributeValue.fromS(account)));
    }

    private QueryRequest.Builder from(String name) {
        return QueryRequest.builder()
                .keyConditionExpression(BETWEEN)
                .expressionAttributeNames(ITEM)
                .expressionAttributeValues(Map.of(":person", AttributeValue.fromS(account), ":from",
                        AttributeValue.fromS(prefix + name), ":to", AttributeValue.fromS(prefix + PROFILE)));
    }

    Row of(Profile profile, String request, long version) {
        return Row.ofProfile(account, prefix + PROFILE, Notes.of(profile),
                profile.savedAs(request, version).answered(), version);
    }

    Row of(Day day) {
        long expires = day.date().plusDays(DAYS_KEPT).atStartOfDay(ZoneOffset.UTC).toEpochSecond();
        return Row.ofDay(account, prefix + DAY + day.date(), DayNotes.done(day), DayNotes.leftOut(day), expires);
    }

    Progress read(Iterable<Map<String, AttributeValue>> items) {
        Set<String> unreadable = new TreeSet<>();
        Profile profile = Profile.unknown();
        Map<LocalDate, Day> days = new HashMap<>();
        for (Map<String, AttributeValue> item : items) {
            Row row = new Row(item);
            if (row.item().equals(prefix + PROFILE)) {
                profile = Notes.read(row.notes(), row.answered(), row.version(), unreadable::add);
            } else if (row.item().startsWith(prefix + DAY)) {
                day(row, unreadable).ifPresent(day -> days.put(day.date(), day));
            }
        }
        if (!unreadable.isEmpty()) {
            LOG.warn("passed over notes that cannot be read: {}", unreadable);
        }
        return new Progress(profile, days);
    }

    private Optional<Day> day(Row row, Set<String> unreadable) {
        try {
            LocalDate date = LocalDate.parse(row.item().substring(prefix.length() + DAY.length()));
            return Optional.of(DayNotes.read(date, row.done(), row.leftOut(), unreadable::add));
        } catch (DateTimeParseException e) {
            unreadable.add("day");
            return Optional.empty();
        }
    }
}
