package backroutine.session;

import java.util.Arrays;
import java.util.Locale;

/** What a device with a screen shows. The mode is a parameter of the deployment. */
public enum ScreenMode {
    /** The document on the screen plays the voice itself and goes on by itself. */
    AUTO,
    /** A picture beside the audio that a device without a screen gets, roughly in step with it. */
    PICTURE,
    /** Nothing. */
    OFF;

    /**
     * The mode with this name in lower case.
     *
     * @throws IllegalArgumentException if there is no such mode
     */
    public static ScreenMode of(String name) {
        return Arrays.stream(values())
                .filter(mode -> mode.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "SCREEN is \"" + name + "\"; it can be auto, picture or off"));
    }
}
