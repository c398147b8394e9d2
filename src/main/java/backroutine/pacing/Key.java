package backroutine.pacing;

/** Names one sentence of a language's phrases; its constants are enums, so that a sentence nobody wrote is found by a test. */
public interface Key {
    /** The constant's name. */
    String name();
}
