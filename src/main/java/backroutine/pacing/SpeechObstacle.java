package backroutine.pacing;

/**
 * Why something of a routine cannot be spoken in a language.
 *
 * @param field the field with the mistake, as a routine file names it, such as {@code dose.rest}; empty for the texts
 * @param words what is wrong with the field, and how to mend it
 */
public record SpeechObstacle(String field, String words) {}
