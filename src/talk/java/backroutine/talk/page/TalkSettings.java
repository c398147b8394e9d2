package backroutine.talk.page;

/**
 * How the page talks.
 *
 * @param locale the language that is spoken, such as {@code en-US}
 * @param strict whether samples only are understood
 */
public record TalkSettings(String locale, boolean strict) {}
