package backroutine.models;

import backroutine.json.Cursor;
import backroutine.language.ClassPathFolder;
import backroutine.routine.AllowedRange;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A group of screens that the skill supports, in the terms of the manifest. All lengths are in dp.
 *
 * @param name Amazon's name of the group where there is one
 * @param mode HUB, TV or MOBILE
 * @param shape ROUND or RECTANGLE
 * @param width the widths of these screens
 * @param height the heights of these screens
 * @param tested the screens of the group on which the documents are tested, at least one, by name
 */
public record Viewport(String name, String mode, String shape, AllowedRange width, AllowedRange height,
        Map<String, Size> tested) {
    private static final AllowedRange DP = new AllowedRange(100, 4000);

    /**
     * The size of a screen.
     *
     * @param width its width in dp
     * @param height its height in dp
     */
    public record Size(int width, int height) {}

    /** Keeps its own copy, in the same order; refuses a group without a tested screen, and one that is not of the group. */
    public Viewport {
        tested = Collections.unmodifiableMap(new LinkedHashMap<>(tested));
        if (tested.isEmpty()) {
            throw new IllegalArgumentException("no screen of the group " + name + " is tested");
        }
        for (Map.Entry<String, Size> screen : tested.entrySet()) {
            if (!width.contains(screen.getValue().width()) || !height.contains(screen.getValue().height())) {
                throw new IllegalArgumentException("the screen " + screen.getKey() + " is not of the group " + name
                        + ", which is " + width + " wide and " + height + " high");
            }
        }
    }

    /**
     * The supported screens, as {@code screen/viewports.json} lists them.
     *
     * @throws backroutine.json.InvalidFileException if the file has a mistake
     */
    public static List<Viewport> supported() {
        return new ClassPathFolder(Viewport.class.getClassLoader(), "screen/").json("viewports.json", Viewport::all);
    }

    /** Writes the group in the form of the manifest. */
    void write(ObjectNode json) {
        json.put("mode", mode);
        json.put("shape", shape);
        json.put("minWidth", width.least());
        json.put("maxWidth", width.most());
        json.put("minHeight", height.least());
        json.put("maxHeight", height.most());
    }

    static List<Viewport> all(Cursor file) {
        return file.items(1).stream().map(Viewport::of).toList();
    }

    private static Viewport of(Cursor group) {
        group.object("name", "mode", "shape", "width", "height", "tested");
        Map<String, Size> tested = new LinkedHashMap<>();
        group.at("tested").fields(1).forEach((name, size) -> tested.put(name, size(size)));
        return group
                .make(() -> new Viewport(group.at("name").words(), group.at("mode").words(), group.at("shape").words(),
                        range(group.at("width")), range(group.at("height")), tested));
    }

    private static AllowedRange range(Cursor limits) {
        Size pair = size(limits);
        return new AllowedRange(pair.width(), pair.height());
    }

    private static Size size(Cursor pair) {
        List<Cursor> numbers = pair.items(2);
        if (numbers.size() > 2) {
            throw pair.wrong("a list of two numbers");
        }
        return new Size(numbers.getFirst().whole(DP), numbers.getLast().whole(DP));
    }
}
