package backroutine.alexa;

import backroutine.session.Screen;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads which screen the device of a request has. */
final class ScreenReader {
    private static final String INTERFACE = "Alexa.Presentation.APL";
    /** The version of APL in which the documents are written: an older device would refuse them. */
    private static final int MAJOR = 1;
    private static final int MINOR = 6;
    /** The kind of device is stored, so it must not grow. */
    private static final int LONGEST_PART = 20;

    private ScreenReader() {}

    /** The screen in the context of a request. */
    static Screen of(JsonNode context) {
        JsonNode apl = context.path("System").path("device").path("supportedInterfaces").path(INTERFACE);
        if (!apl.isObject()) {
            return Screen.none();
        }
        String version = apl.path("runtime").path("maxVersion").asText();
        return new Screen(isEnough(version), kind(context.path("Viewport"), version));
    }

    /** A version is a number like 1.9 or, since 2022, a year with a number like 2023.2. */
    private static boolean isEnough(String version) {
        String[] numbers = version.split("\\.");
        if (numbers.length < 2 || !Stream.of(numbers).allMatch(number -> number.matches("\\d{1,6}"))) {
            return false;
        }
        int major = Integer.parseInt(numbers[0]);
        return major > MAJOR || major == MAJOR && Integer.parseInt(numbers[1]) >= MINOR;
    }

    private static String kind(JsonNode viewport, String version) {
        String size = viewport.path("pixelWidth").asText() + "x" + viewport.path("pixelHeight").asText();
        return Stream.of(viewport.path("mode").asText(), viewport.path("shape").asText(), size, version)
                .map(part -> part.replaceAll("[^A-Za-z0-9.]", "").toLowerCase(Locale.ROOT))
                .map(part -> part.substring(0, Math.min(part.length(), LONGEST_PART)))
                .collect(Collectors.joining("-"));
    }
}
