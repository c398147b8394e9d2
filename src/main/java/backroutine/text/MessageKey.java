package backroutine.text;

import java.util.Locale;

/** Names one message. Its constants are enums, so that a test finds each message for which a language has no sentence. */
public interface MessageKey {
    /** The id of the message's sentence in every language, such as {@code coach.ask-cleared}. */
    String id();

    /** The id of a constant: what it belongs to, and its name in lower case with hyphens. */
    static String id(String family, Enum<?> constant) {
        return family + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
