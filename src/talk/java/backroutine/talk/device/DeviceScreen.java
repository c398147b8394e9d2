package backroutine.talk.device;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The kinds of screen that a virtual Echo can have. */
public enum DeviceScreen {
    /** No screen. */
    NONE("", "", 0, 0, ""),
    /** A large device that stands on a table. */
    HUB("HUB", "RECTANGLE", 1280, 800, "2024.3"),
    /** A small round device. */
    ROUND("HUB", "ROUND", 480, 480, "2023.2"),
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

    /** The screen of a device that has one, or none. */
    public static DeviceScreen hubIf(boolean screen) {
        return screen ? HUB : NONE;
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
        viewport.putArray("touch").add("SINGLE");
    }
}
