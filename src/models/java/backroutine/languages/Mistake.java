package backroutine.languages;

import backroutine.json.InvalidFileException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a finding of the first mistake that the reader of a file reports. */
final class Mistake {
    private static final Pattern MESSAGE = Pattern
            .compile("(languages/[^:]+): (?:line (\\d+)(?:, column \\d+)?:? )?(.*)");

    private Mistake() {}

    static Finding finding(InvalidFileException wrong) {
        Matcher message = MESSAGE.matcher(wrong.getMessage());
        return message.matches()
                ? new Finding("src/main/resources/" + message.group(1),
                        message.group(2) == null ? 0 : Integer.parseInt(message.group(2)), message.group(3))
                : new Finding("src/main/resources/languages", 0, wrong.getMessage());
    }
}
