package backroutine.progress.dynamodb;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One item of the table: a person's profile with the latest day, or an earlier day.
 *
 * @param person the partition key: the Alexa account's user id
 * @param item the sort key
 * @param fields the fields of the profile, one in each line; empty for an earlier day
 * @param answered the ids of the requests answered last, the newest first; empty for an earlier day
 * @param day the date of the latest day; empty if there is none, and for an earlier day, which has its date in the sort key
 * @param done the sets done on the day
 * @param skipped the exercises skipped on the day
 * @param expiresAt when DynamoDB may delete the item, in seconds since 1970; empty for never. It is written but not read
 */
record ProgressItem(String person, String item, Optional<String> fields, List<String> answered, Optional<String> day,
        Set<String> done, Set<String> skipped, Optional<Long> expiresAt) {
    ProgressItem {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(fields, "fields");
        answered = List.copyOf(answered);
        Objects.requireNonNull(day, "day");
        done = Set.copyOf(done);
        skipped = Set.copyOf(skipped);
        Objects.requireNonNull(expiresAt, "expiresAt");
    }

    /** Collects the attributes of an item as the enhanced client reads them; attributes that are not set are absent. */
    static final class Builder {
        String person;
        String item;
        String fields;
        List<String> answered = List.of();
        String day;
        Set<String> done = Set.of();
        Set<String> skipped = Set.of();

        ProgressItem build() {
            return new ProgressItem(person, item, Optional.ofNullable(fields), answered, Optional.ofNullable(day), done,
                    skipped, Optional.empty());
        }
    }
}
