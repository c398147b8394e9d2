package backroutine.languages;

import backroutine.models.Writing;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The spelling of all texts of a language, by Hunspell and the dictionary of the language, where both are installed. */
public final class Spelling {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’-][\\p{L}\\p{M}]+)*");

    private Spelling() {}

    /**
     * Words that the dictionary does not have, each at its first place.
     *
     * @return empty where Hunspell or the dictionary is not installed
     */
    public static Optional<List<Finding>> findings(Folder language, Writing writing) {
        Map<String, TextLine> first = new LinkedHashMap<>();
        LanguageTexts.all(language).forEach(line -> words(line.text()).forEach(word -> first.putIfAbsent(word, line)));
        Set<String> known = new HashSet<>(writing.knownWords());
        return unknown(writing.dictionary(), List.copyOf(first.keySet())).map(unknown -> {
            List<Finding> findings = new ArrayList<>();
            first.forEach((word, line) -> {
                if (unknown.contains(word) && !known.contains(word)) {
                    findings.add(line.finding("has \"" + word + "\", which the dictionary " + writing.dictionary()
                            + " does not know: correct it, or add it to known in " + Writing.FILE));
                }
            });
            return findings;
        });
    }

    /** How to install what is needed for a dictionary. */
    public static String howToInstall(String dictionary) {
        return "the spelling is not checked, because Hunspell or its dictionary " + dictionary
                + " is missing; get them with "
                + "\"apt install hunspell\" and the package of the language, such as hunspell-de-de";
    }

    private static List<String> words(String text) {
        String plain = text
                .replaceAll("\\{[^}]*}|\\./\\w+(?: --\\w+)*|https?://\\S+|`[^`]*`|\\*\\*|[(][^)]*[.]md[)]", " ")
                .replace('’', '\'');
        return WORD.matcher(plain).results().map(found -> found.group()).toList();
    }

    private static Optional<Set<String>> unknown(String dictionary, List<String> words) {
        try {
            Process process = new ProcessBuilder("hunspell", "-d", dictionary, "-i", "utf-8", "-l")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (OutputStream in = process.getOutputStream()) {
                in.write(String.join("\n", words).getBytes(StandardCharsets.UTF_8));
            }
            String unknown = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0
                    ? Optional.of(Set.copyOf(unknown.lines().distinct().toList()))
                    : Optional.empty();
        } catch (IOException notInstalled) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
