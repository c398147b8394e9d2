package backroutine.progress;

import java.util.Objects;
import java.util.Optional;

/**
 * Whose progress it is.
 *
 * @param account the Alexa account's user id
 * @param voice the id of the voice that Alexa recognised; empty where it did not, so that the progress is the account's
 */
public record Person(String account, Optional<String> voice) {
    /** Refuses a person without an account. */
    public Person {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(voice, "voice");
    }

    /** Whoever speaks on an account. */
    public static Person of(String account) {
        return new Person(account, Optional.empty());
    }

    /** Names nobody, so that no log line ever does. */
    @Override
    public String toString() {
        return "a person";
    }
}
