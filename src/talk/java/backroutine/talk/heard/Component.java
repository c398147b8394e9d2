package backroutine.talk.heard;

import java.util.List;

/** A component of an APL for Audio document, its data already bound: the subset that this skill sends. */
public sealed interface Component {
    /** Where it stands in the response, for messages. */
    String path();

    /** Children one after the other. */
    record Sequencer(String path, List<Component> children) implements Component {}

    /** Children together; as long as the longest of those that are not trimmed. */
    record Mixer(String path, List<Component> children) implements Component {}

    /**
     * Words.
     *
     * @param ssml whether the content is markup or plain text
     * @param trimmed whether it is cut to its parent's length
     */
    record Speech(String path, String content, boolean ssml, boolean trimmed) implements Component {}

    /** Nothing, for a number of milliseconds. */
    record Silence(String path, long ms) implements Component {}

    /**
     * A recorded sound.
     *
     * @param trimmed whether it is cut to its parent's length
     */
    record Audio(String path, String source, boolean trimmed) implements Component {}
}
