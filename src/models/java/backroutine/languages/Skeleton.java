package backroutine.languages;

import backroutine.models.PrettyJson;
import backroutine.models.Writing;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the folder of a new language: every file, every id. Where a file can have comments, the English text stands beside each
 * line; where it cannot, it stands in the place of the text, and the report says so until it is translated.
 */
final class Skeleton {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SENTENCE = Pattern.compile("([a-z]+\\.[^=\\s]+)=(.*)");
    private static final Pattern OTHER_FORM = Pattern.compile("[^=]+\\.(zero|two|few|many)=.*");

    private final Folder english;
    private final Folder language;
    private final Map<Path, String> files = new LinkedHashMap<>();

    private Skeleton(Folder english, Folder language) {
        this.english = english;
        this.language = language;
    }

    /**
     * Writes the files.
     *
     * @return their paths from the folder of the project
     */
    static List<String> of(Folder english, Folder language) throws IOException {
        var skeleton = new Skeleton(english, language);
        skeleton.make();
        List<String> written = new ArrayList<>();
        for (Map.Entry<Path, String> file : skeleton.files.entrySet()) {
            Files.createDirectories(file.getKey().getParent());
            Files.writeString(file.getKey(), file.getValue());
            written.add(language.home().relativize(file.getKey()).toString());
        }
        return written;
    }

    private void make() throws IOException {
        for (String name : Folder.ALL) {
            String text = english.text(name).orElseThrow();
            files.put(language.file(name), switch (name) {
                case Folder.SPEECH -> speech(text);
                case Folder.UTTERANCES -> utterances(text);
                case Folder.HEARD -> text.lines().limit(1).map(line -> line + "\n").collect(Collectors.joining());
                case "language.json" -> rules(text);
                case Writing.FILE -> writing(text);
                default -> text;
            });
        }
        try (Stream<Path> scripts = Files.list(english.scripts())) {
            for (Path script : scripts.sorted().toList()) {
                files.put(language.scripts().resolve(script.getFileName().toString()), Files.readString(script));
            }
        }
        files.put(Folder.languages(language.home()).resolve("languages.txt"), indexed());
    }

    /** Each sentence without its text, below the English one. A language without a plural form leaves its lines out. */
    private static String speech(String text) {
        return text.lines()
                .filter(line -> !OTHER_FORM.matcher(line).matches())
                .map(line -> SENTENCE.matcher(line).replaceFirst("# English: $2\n$1="))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Each section without its lines, above the English ones. */
    private static String utterances(String text) {
        return text.lines()
                .map(line -> line.isBlank() || line.startsWith("[") && line.endsWith("Intent]") || line.startsWith("#")
                        ? line
                        : "# " + line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** The rules, with numbers, plural forms, lists and the likely time zone from Unicode's data: read them all the same. */
    private String rules(String text) throws JsonProcessingException {
        ObjectNode rules = (ObjectNode) JSON.readTree(text);
        new UnicodeRules(language.code()).fill(rules);
        return PrettyJson.text(rules);
    }

    private String writing(String text) throws JsonProcessingException {
        ObjectNode writing = (ObjectNode) JSON.readTree(text);
        writing.putArray("readBy");
        writing.putArray("sameAsEnglish").add("Alexa").add("Echo");
        writing.putObject("forbidden");
        writing.putObject("neverSpoken");
        writing.putArray("prompts");
        writing.putObject("spelling").put("dictionary", language.code()).putArray("known").add("Alexa");
        return PrettyJson.text(writing);
    }

    private String indexed() throws IOException {
        return Files.readString(Folder.languages(language.home()).resolve("languages.txt")).stripTrailing() + "\n"
                + language.code() + "\n";
    }
}
