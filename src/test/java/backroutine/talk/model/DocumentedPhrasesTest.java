package backroutine.talk.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/conversation.md says that one can say is understood. */
class DocumentedPhrasesTest {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final String BEGINNING = "Alexa, start my back routine";

    private final Matcher matcher = Matcher.ofSamplesOnly(InteractionModel.of("en-US"));

    @Test
    void everyPhraseIsASampleOfTheInteractionModel() throws IOException {
        List<String> phrases = phrases();

        assertTrue(phrases.remove(BEGINNING), phrases.toString());
        assertTrue(phrases.size() > 40, phrases.toString());
        assertEquals(List.of(), phrases.stream().filter(phrase -> !isSample(phrase)).toList());
    }

    private boolean isSample(String phrase) {
        return !matcher.match(phrase).intent().equals("AMAZON.FallbackIntent");
    }

    /** The quoted phrases in the second column of the table. */
    private static List<String> phrases() throws IOException {
        return new ArrayList<>(Files.readAllLines(Path.of("docs", "conversation.md"))
                .stream()
                .filter(line -> line.startsWith("| "))
                .flatMap(line -> QUOTED.matcher(line).results().map(found -> found.group(1)))
                .toList());
    }
}
