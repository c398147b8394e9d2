package backroutine.talk.play;

/**
 * The few colours of a conversation.
 *
 * @param colour whether the terminal shows any
 */
public record Style(boolean colour) {
    /** Words alone. */
    public static final Style PLAIN = new Style(false);

    private static final char ESCAPE = 27;

    String quiet(String text) {
        return painted("2", text);
    }

    String strong(String text) {
        return painted("1", text);
    }

    String person(String text) {
        return painted("32", text);
    }

    String count(String text) {
        return painted("36", text);
    }

    String warning(String text) {
        return painted("33", text);
    }

    private String painted(String code, String text) {
        return colour && !text.isEmpty() ? ESCAPE + "[" + code + "m" + text + ESCAPE + "[0m" : text;
    }
}
