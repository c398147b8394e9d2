package backroutine.progress;

import java.util.Objects;
import java.util.Optional;

/**
 * The person to whom progress belongs.
 *
 * @param account the Alexa account's user id
 * @param voice the id of the voice that Alexa recognised; empty if it recognised none, and then the progress is that of the
 *        account
 */
public record Person(String account, Optional<String> voice) {
    /** Refuses a person without an account. */
    public Person {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(voice, "voice");
    }

    /** The person of an account whose voice was not recognised. */
    public static Person of(String account) {
        return new Person(account, Optional.empty());
    }

    /** Does not contain the ids, so that they get into no log. */
    @Override
    public String toString() {
        return "a person";
    }
}
