package backroutine.text;

import java.util.Locale;

/**
 * The name of a message. All implementations are enums, so that a test can find messages for which a language has no sentence.
 */
public interface MessageKey {
    /** The id of the message's sentence in every language, such as {@code coach.ask-cleared}. */
    String id();

    /** The id of an enum constant: {@code family}, a dot, and its name in lower case with hyphens. */
    static String id(String family, Enum<?> constant) {
        return family + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
