package backroutine.progress;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the person's devices could not play. It is sent in another form from then on.
 *
 * @param audio whether a device could not play the audio document; then plain speech is sent
 * @param screens the kinds of device that could not show the document for the screen, {@link #MOST_SCREENS} at most; those get
 *        what a device without a screen gets
 */
public record DeviceFailures(boolean audio, Set<String> screens) {
    /** How many kinds of device are kept. */
    public static final int MOST_SCREENS = 5;

    /** Keeps its own copy of the kinds, without those that are too many. */
    public DeviceFailures {
        screens = Set.copyOf(new TreeSet<>(screens).stream().limit(MOST_SCREENS).toList());
    }

    /** No failures. */
    public static DeviceFailures none() {
        return new DeviceFailures(false, Set.of());
    }

    /** These failures, and a device that could not play the audio document. */
    DeviceFailures withAudio() {
        return new DeviceFailures(true, screens);
    }

    /** These failures, and a kind of device that could not show the document. */
    DeviceFailures withScreen(String kind) {
        return new DeviceFailures(audio, joined(screens, Set.of(kind)));
    }

    /** Both failures together. */
    DeviceFailures and(DeviceFailures others) {
        return new DeviceFailures(audio || others.audio, joined(screens, others.screens));
    }

    private static Set<String> joined(Collection<String> some, Collection<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }
}
