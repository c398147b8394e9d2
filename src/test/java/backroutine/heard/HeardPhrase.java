package backroutine.heard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Something that people say.
 *
 * @param kind the class of what has to follow, such as {@code pain} or {@code everyday:pausing}
 * @param words what they say
 */
record HeardPhrase(String kind, String words) {
    private static final String EVERYDAY = "everyday";
    /** A wish to stop for a moment; the other kinds without a colon tell that something is wrong. */
    private static final String PAUSE = "pause";

    /** The phrases of a file in the test resources. */
    static List<HeardPhrase> in(String file) {
        try (InputStream in = HeardPhrase.class.getResourceAsStream("/backroutine/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(fields -> new HeardPhrase(fields[0], fields[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it tells that something is wrong. */
    boolean isAlarming() {
        return !kind.startsWith(EVERYDAY) && !kind.equals(PAUSE);
    }

    /** Whether nothing is wrong although its words are near an alarm; it need not be understood. */
    boolean isHarmless() {
        return kind.equals("everyday:harmless");
    }

    /** The kind without what is meant in detail. */
    String group() {
        return kind.startsWith(EVERYDAY) ? EVERYDAY : kind;
    }
}
