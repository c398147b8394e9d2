package backroutine.progress.dynamodb;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One item of the table: a person's profile with the latest of her days, or an earlier day.
 *
 * @param person the partition key
 * @param item the sort key
 * @param profile what only a profile has; empty in an earlier day's item
 * @param day the date of the day in it; empty in a profile without one, and in an earlier day's item, whose sort key has it
 * @param done what was done on the day
 * @param leftOut what was left out on the day
 * @param expiresAt when DynamoDB may remove it, in seconds since 1970; empty for never
 */
record Row(String person, String item, Optional<Known> profile, Optional<String> day, Collection<String> done,
        Collection<String> leftOut, Optional<Long> expiresAt) {
    /**
     * What a profile has.
     *
     * @param notes its notes, one a line
     * @param answered the requests answered last, the newest first
     */
    record Known(String notes, List<String> answered) {
        Known {
            Objects.requireNonNull(notes, "notes");
            answered = List.copyOf(answered);
        }
    }

    Row {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(day, "day");
        done = List.copyOf(done);
        leftOut = List.copyOf(leftOut);
        Objects.requireNonNull(expiresAt, "expiresAt");
    }
}
