package backroutine.talk.device;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Locale;

/** The kinds of screen that a virtual Echo can have. */
public enum DeviceScreen {
    /** No screen. */
    NONE("", "", 0, 0, ""),
    /** A small round device. */
    ROUND("HUB", "ROUND", 480, 480, "2023.2"),
    /** A small device that stands on a table. */
    SMALL("HUB", "RECTANGLE", 960, 480, "2024.3"),
    /** A middle-sized device that stands on a table. */
    MEDIUM("HUB", "RECTANGLE", 1024, 600, "2024.3"),
    /** A large device that stands on a table. */
    LARGE("HUB", "RECTANGLE", 1280, 800, "2024.3"),
    /** A television, which has no touch. */
    TV("TV", "RECTANGLE", 960, 540, "2024.3"),
    /** A device whose software is too old for the skill's documents. */
    OLD("HUB", "RECTANGLE", 1024, 600, "1.5");

    private static final int DOTS_PER_INCH = 160;

    private final String mode;
    private final String shape;
    private final int width;
    private final int height;
    private final String version;

    DeviceScreen(String mode, String shape, int width, int height, String version) {
        this.mode = mode;
        this.shape = shape;
        this.width = width;
        this.height = height;
        this.version = version;
    }

    /** A large screen, or none. */
    public static DeviceScreen largeIf(boolean screen) {
        return screen ? LARGE : NONE;
    }

    /**
     * The screen that a user can choose by its name: none, round, small, medium, large or tv.
     *
     * @throws IllegalArgumentException if none is called so
     */
    public static DeviceScreen named(String name) {
        return Arrays.stream(values())
                .filter(screen -> screen != OLD && screen.label().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + name + "\" is no screen; there are none, round, small, medium, large and tv"));
    }

    /** The name by which it is chosen. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether there is one. */
    public boolean exists() {
        return this != NONE;
    }

    /** Writes the screen into the context of a request, and its interface among those of the device. */
    void write(ObjectNode context, ObjectNode interfaces) {
        if (!exists()) {
            return;
        }
        interfaces.putObject("Alexa.Presentation.APL").putObject("runtime").put("maxVersion", version);
        ObjectNode viewport = context.putObject("Viewport");
        viewport.put("mode", mode)
                .put("shape", shape)
                .put("dpi", DOTS_PER_INCH)
                .put("pixelWidth", width)
                .put("pixelHeight", height)
                .put("currentPixelWidth", width)
                .put("currentPixelHeight", height);
        if (this != TV) {
            viewport.putArray("touch").add("SINGLE");
        }
    }
}
