package backroutine.randomized;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The prescription and the words it is counted with, read from the resources without the skill's own code. */
final class Prescription {
    private static final Properties WORDS = words();
    private static final List<String> NUMBERS = json("/languages/en/language.json").path("numbers")
            .valueStream()
            .map(JsonNode::asText)
            .toList();
    private static final Set<String> COUNTED = counted();
    static final List<Exercise> EXERCISES = exercises();
    private static final Pattern SET = Pattern.compile("\\b[Ss]et (\\p{L}+)");

    private Prescription() {}

    /**
     * One exercise.
     *
     * @param firstMotions the words with which a repetition may begin
     * @param secondSide the words with which its second side begins; empty if it has no sides
     */
    record Exercise(String id, String name, int sets, boolean twiceADay, Set<String> firstMotions,
            Optional<String> secondSide) {}

    static Exercise exercise(String id) {
        return EXERCISES.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    /** The beginning of a sentence, up to its first placeholder or full stop. */
    static String beginning(String key) {
        return WORDS.getProperty(key).split("[{.?!]")[0];
    }

    /** Whether a sentence or one of its variants is said. */
    static boolean says(String said, String key) {
        return WORDS.stringPropertyNames()
                .stream()
                .filter(name -> name.equals(key) || name.startsWith(key + "~"))
                .anyMatch(name -> said.contains(beginning(name)));
    }

    /** The exercise of which a repetition begins with the words of this beat: "four, lift"; empty if none does. */
    static Optional<Exercise> begunBy(String words) {
        String plainWords = normalized(words);
        return isCounted(words)
                ? EXERCISES.stream()
                        .filter(one -> one.firstMotions()
                                .stream()
                                .anyMatch(motion -> plainWords.equals(motion) || plainWords.endsWith(", " + motion)))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether these are only words that count. */
    static boolean isCounted(String words) {
        return Arrays.stream(normalized(words).split("[.,] ?"))
                .allMatch(part -> COUNTED.contains(part) || isNumber(part));
    }

    /** The number of the set that is announced; empty if none is. */
    static Optional<Integer> setIn(String said) {
        Matcher set = SET.matcher(said);
        while (set.find()) {
            int number = NUMBERS.indexOf(set.group(1));
            if (number > 0) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    /** The words for a set. */
    static String set(int number) {
        return "Set " + NUMBERS.get(number);
    }

    private static boolean isNumber(String words) {
        return NUMBERS.contains(words.startsWith("number ") ? words.substring("number ".length()) : words);
    }

    private static String normalized(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[.!?…]+$", "").strip();
    }

    private static Set<String> counted() {
        Set<String> counted = new HashSet<>(List.of("halfway", "last one", WORDS.getProperty("count.keep-breathing")));
        json("/languages/en/exercises.json").path("exercises")
                .forEach(exercise -> exercise.path("motions")
                        .forEach(words -> counted.addAll(List.of(words.asText().split(", ")))));
        for (String motion : List.of("squeeze", "hold", "relax", "lift", "lower", "inhale", "exhale", "turn",
                "return")) {
            counted.add(WORDS.getProperty("count." + motion));
        }
        return counted;
    }

    private static List<Exercise> exercises() {
        JsonNode words = json("/languages/en/exercises.json").path("exercises");
        return json("/routine/back.json").path("exercises")
                .valueStream()
                .map(dosed -> exercise(dosed, words.path(dosed.path("id").asText())))
                .toList();
    }

    private static JsonNode json(String resource) {
        try (InputStream in = Prescription.class.getResourceAsStream(resource)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Exercise exercise(JsonNode json, JsonNode words) {
        JsonNode dose = json.path("dose");
        JsonNode right = words.at("/sideCues/right");
        return new Exercise(json.path("id").asText(), words.at("/name/bare").asText(), dose.at("/sets/value").asInt(),
                dose.at("/timesADay/value").asInt() == 2,
                firstMotions(words, dose.at("/repetition/0/phase").asText()),
                right.isMissingNode() ? Optional.empty() : Optional.of(right.asText()));
    }

    private static Set<String> firstMotions(JsonNode words, String motion) {
        Set<String> motions = new HashSet<>(Set.of(WORDS.getProperty("count." + motion)));
        if (words.path("motions").has(motion)) {
            motions.add(words.path("motions").path(motion).asText());
        }
        return motions;
    }

    private static Properties words() {
        var words = new Properties();
        try (var in = new InputStreamReader(Prescription.class.getResourceAsStream("/languages/en/speech.properties"),
                StandardCharsets.UTF_8)) {
            words.load(in);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
