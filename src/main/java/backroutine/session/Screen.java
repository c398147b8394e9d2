package backroutine.session;

import backroutine.progress.DeviceFailures;
import java.util.Objects;

/**
 * The screen of a device.
 *
 * @param usable whether it can show the skill's documents; false for a device without a screen
 * @param kind the kind of device: its shape, size and software version. It is the same for all devices of a model, so that it
 *        tells nothing of a person
 */
public record Screen(boolean usable, String kind) {
    /** Refuses null. */
    public Screen {
        Objects.requireNonNull(kind, "kind");
    }

    /** A device that has no screen. */
    public static Screen none() {
        return new Screen(false, "none");
    }

    /** Whether documents are shown on it: it can show them, and no device of its kind has failed to. */
    boolean shows(DeviceFailures failures) {
        return usable && !failures.screens().contains(kind);
    }
}
