package backroutine.progress.dynamodb;

import backroutine.progress.Day;
import backroutine.progress.DayCodec;
import backroutine.progress.Person;
import backroutine.progress.Profile;
import backroutine.progress.ProfileCodec;
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
 * Converts one person's progress to items of the table and back. The items of a recognised voice have the account's partition
 * key and a longer sort key, so that they are deleted with the account.
 */
final class ItemCodec {
    private static final Logger LOG = LoggerFactory.getLogger(ItemCodec.class);
    private static final String PROFILE = "PROFILE";
    private static final String DAY = "DAY#";
    /** After so many days DynamoDB deletes the item of a day. */
    private static final int DAYS_KEPT = 400;

    private final String account;
    private final String prefix;

    ItemCodec(Person person) {
        account = person.account();
        prefix = person.voice().map(voice -> "VOICE#" + voice + "#").orElse("");
    }

    /** The key of the item with the profile and the latest day. */
    Key profile() {
        return key(PROFILE);
    }

    /** The condition for the profile and the days from a date on. The sort keys of days come before that of the profile. */
    QueryConditional profileAndDaysFrom(LocalDate from) {
        return QueryConditional.sortBetween(key(DAY + from), key(PROFILE));
    }

    /** The condition for all items of the person. */
    QueryConditional everything() {
        return QueryConditional.sortBetween(key(DAY), key(PROFILE));
    }

    private Key key(String name) {
        return Key.builder().partitionValue(account).sortValue(prefix + name).build();
    }

    /** The item with the profile and the latest day. */
    ProgressItem of(Profile profile, Optional<Day> latest, String request) {
        return new ProgressItem(account, prefix + PROFILE,
                Optional.of(FieldLines.of(ProfileCodec.write(profile.kept()))),
                profile.after(request).answered(), latest.map(day -> day.date().toString()),
                latest.map(DayCodec::writeDone).orElse(Set.of()), latest.map(DayCodec::writeSkipped).orElse(Set.of()),
                Optional.empty());
    }

    /** The item of a day that is not the latest. */
    ProgressItem of(Day day) {
        long expires = day.date().plusDays(DAYS_KEPT).atStartOfDay(ZoneOffset.UTC).toEpochSecond();
        return new ProgressItem(account, prefix + DAY + day.date(), Optional.empty(), List.of(), Optional.empty(),
                DayCodec.writeDone(day),
                DayCodec.writeSkipped(day), Optional.of(expires));
    }

    /** The progress in some items. What cannot be read is left out, and its name is logged. */
    Progress read(Iterable<ProgressItem> items) {
        Set<String> unreadable = new TreeSet<>();
        Profile profile = Profile.unknown();
        Map<LocalDate, Day> days = new HashMap<>();
        for (ProgressItem item : items) {
            if (item.item().equals(prefix + PROFILE)) {
                profile = ProfileCodec.read(FieldLines.read(item.fields().orElse("")), item.answered(),
                        unreadable::add);
                item.day().flatMap(date -> day(date, item, unreadable)).ifPresent(day -> days.put(day.date(), day));
            } else if (item.item().startsWith(prefix + DAY)) {
                day(item.item().substring(prefix.length() + DAY.length()), item, unreadable)
                        .ifPresent(day -> days.put(day.date(), day));
            }
        }
        if (!unreadable.isEmpty()) {
            LOG.warn("passed over stored fields that cannot be read: {}", unreadable);
        }
        return new Progress(profile, days);
    }

    private static Optional<Day> day(String date, ProgressItem item, Set<String> unreadable) {
        try {
            return Optional.of(DayCodec.read(LocalDate.parse(date), item.done(), item.skipped(), unreadable::add));
        } catch (DateTimeParseException e) {
            unreadable.add("day");
            return Optional.empty();
        }
    }
}
