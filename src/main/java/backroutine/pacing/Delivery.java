package backroutine.pacing;

/** How a block reaches the user. */
public enum Delivery {
    /** As an audio document. When it has been played, the microphone opens. */
    AUDIO_DOCUMENT,
    /** As plain speech with pauses, which may take longer than its beats when the voice is slow. */
    PLAIN_SPEECH,
    /** As an audio document inside a document on the screen, which reports its end: the next block follows without a word. */
    SCREEN;

    /** This delivery where the microphone has to open: the document on a screen cannot open it. */
    public Delivery withMicrophone() {
        return switch (this) {
            case PLAIN_SPEECH -> PLAIN_SPEECH;
            case AUDIO_DOCUMENT, SCREEN -> AUDIO_DOCUMENT;
        };
    }
}
