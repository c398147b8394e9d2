package backroutine.talk.heard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What <code>${data.x}</code> stands for while one item of a {@code data} list is inflated. */
record Binding(JsonNode data) {
    static final Binding NONE = new Binding(MissingNode.getInstance());

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)}");
    private static final Pattern DATA = Pattern.compile("data(?:\\.(\\w+))?");

    /**
     * The text with every expression replaced.
     *
     * @throws IllegalArgumentException when an expression is not about the data, or the data has no such value
     */
    String fill(String text) {
        return EXPRESSION.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1).strip())));
    }

    private String value(String expression) {
        Matcher matcher = DATA.matcher(expression);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "only ${data} and ${data.name} are bound here, not ${" + expression + "}");
        }
        JsonNode value = matcher.group(1) == null ? data : data.path(matcher.group(1));
        if (!value.isValueNode() || value.isNull()) {
            throw new IllegalArgumentException("the data has no value for ${" + expression + "}: " + data);
        }
        return value.asText();
    }
}
