package backroutine.progress;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What the person's devices could not play. It is sent in another form from then on.
 *
 * @param audio whether a device could not play the audio document; then plain speech is sent
 * @param screens the kinds of device that could not show the document for the screen, the newest last,
 *        {@link #MOST_SCREENS} at most; those get what a device without a screen gets
 */
public record DeviceFailures(boolean audio, List<String> screens) {
    /** How many kinds of device are kept. */
    public static final int MOST_SCREENS = 5;

    /** Keeps its own copy of the kinds, each once, without the oldest of too many. */
    public DeviceFailures {
        List<String> kinds = new ArrayList<>(new LinkedHashSet<>(screens));
        screens = List.copyOf(kinds.subList(Math.max(kinds.size() - MOST_SCREENS, 0), kinds.size()));
    }

    /** No failures. */
    public static DeviceFailures none() {
        return new DeviceFailures(false, List.of());
    }

    /** These failures, and a device that could not play the audio document. */
    DeviceFailures withAudio() {
        return new DeviceFailures(true, screens);
    }

    /** These failures, and a kind of device that could not show the document. */
    DeviceFailures withScreen(String kind) {
        return and(new DeviceFailures(false, List.of(kind)));
    }

    /** Both failures together. */
    DeviceFailures and(DeviceFailures others) {
        List<String> all = new ArrayList<>(screens);
        all.addAll(others.screens);
        return new DeviceFailures(audio || others.audio, all);
    }
}
