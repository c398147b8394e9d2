package backroutine.session;

import backroutine.progress.Person;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes the person of a session as a session attribute, and reads it back. A session keeps the person that it began
 * with, because Alexa may recognise a voice in one turn and not in the next.
 */
public final class SessionPerson {
    private static final String PERSON = "person";
    /** The value for a session that began without a recognised voice; no id of a voice looks like this. */
    private static final String ACCOUNT = "account";

    private SessionPerson() {}

    /** The attribute that carries a person to the next turn of the session. The account is not in it. */
    public static Map<String, Object> write(Person person) {
        return Map.of(PERSON, person.voice().orElse(ACCOUNT));
    }

    /**
     * The person that a session began with.
     *
     * @param attributes as they came with the request
     * @param account the Alexa account's user id
     * @param unreadable is called with the name of the attribute if it cannot be read
     * @return the person; empty if the attributes have none, as in a session that an older version began
     */
    public static Optional<Person> read(Map<String, Object> attributes, String account, Consumer<String> unreadable) {
        return switch (attributes.get(PERSON)) {
            case null -> Optional.empty();
            case String text when text.equals(ACCOUNT) -> Optional.of(Person.of(account));
            case String voice when !voice.isBlank() -> Optional.of(new Person(account, Optional.of(voice)));
            case Object _ -> {
                unreadable.accept(PERSON);
                yield Optional.empty();
            }
        };
    }
}
