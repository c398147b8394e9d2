package backroutine.talk.heard;

import java.util.Optional;
import java.util.stream.Stream;

/** How loud words are, by the names that SSML gives: of these the skill may use any. */
public enum Volume {
    SILENT("silent", 0),
    EXTRA_SOFT("x-soft", 0.25),
    SOFT("soft", 0.5),
    MEDIUM("medium", 1),
    LOUD("loud", 1),
    EXTRA_LOUD("x-loud", 1);

    private final String ssml;
    private final double factor;

    Volume(String ssml, double factor) {
        this.ssml = ssml;
        this.factor = factor;
    }

    /** The volume with this name in SSML; empty for another name. */
    static Optional<Volume> named(String ssml) {
        return Stream.of(values()).filter(volume -> volume.ssml.equals(ssml)).findFirst();
    }

    /**
     * By how much a recording is softer than at the medium volume, 0 to 1. Amazon gives no numbers for the names; these are
     * about six decibels apart. A recording has no room for anything louder.
     */
    public double factor() {
        return factor;
    }
}
