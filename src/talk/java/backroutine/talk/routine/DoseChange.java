package backroutine.talk.routine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A new value for a field of a dose. Whether the value is allowed is for the reader of the routine to say.
 *
 * @param path the field in the routine file, such as {@code exercises[1].dose.sets.value}; a dose or a settle time only
 * @param value the new value; a missing node to remove the field
 */
public record DoseChange(String path, JsonNode value) {
    private static final Pattern DOSE_FIELD = Pattern.compile("exercises\\[\\d{1,3}]\\.("
            + "(settle|dose\\.(timesADay|sets|repetitions|sides\\.change|repetition\\[\\d{1,3}]|rest))"
            + "\\.(value|seconds|range|from)"
            + "|dose\\.sides\\.from|dose\\.rest)");

    /** Refuses a path that is no field of a dose. */
    public DoseChange {
        Objects.requireNonNull(value, "value");
        if (!DOSE_FIELD.matcher(path).matches()) {
            throw new IllegalArgumentException("only a dose can be changed, not \"" + path + "\"");
        }
    }

    /** The path of the object that has the field. */
    String parent() {
        return path.substring(0, path.lastIndexOf('.'));
    }

    /** The path of the number, the rest or the sides that the change is about. */
    String object() {
        return path.endsWith(".rest") ? path : parent();
    }

    /** The exercise of the field, such as {@code exercises[1]}. */
    String exercise() {
        return path.substring(0, path.indexOf('.'));
    }
}
