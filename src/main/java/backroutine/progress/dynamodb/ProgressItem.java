package backroutine.progress.dynamodb;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One item of the table: a person's profile together with the latest of that person's days, or an earlier day.
 *
 * @param person the partition key: the Alexa account's user id
 * @param item the sort key
 * @param fields what a profile holds, one note a line; empty in an earlier day
 * @param answered the ids of the requests answered last, the newest first; none in an earlier day
 * @param day the date of the day in a profile; empty in a profile without one, and in an earlier day, whose sort key has it
 * @param done what was done on the day
 * @param skipped what was left out on the day
 * @param expiresAt when DynamoDB may remove the item, in seconds since 1970; empty for never. It is written and never read
 */
record ProgressItem(String person, String item, Optional<String> fields, List<String> answered, Optional<String> day,
        Set<String> done, Set<String> skipped, Optional<Long> expiresAt) {
    ProgressItem {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(fields, "notes");
        answered = List.copyOf(answered);
        Objects.requireNonNull(day, "day");
        done = Set.copyOf(done);
        skipped = Set.copyOf(skipped);
        Objects.requireNonNull(expiresAt, "expiresAt");
    }

    /** Takes the attributes of an item one by one, as the enhanced client reads them; those that are not set are absent. */
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
