package backroutine.languages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The lines of {@code speech.properties} with their numbers, and what the ids and placeholders in them are. */
final class SpeechLines {
    private static final Pattern LINE = Pattern.compile("([a-z]+\\.[^=\\s]+)\\s*=(.*)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)(?::[a-z-]+)?}");
    private static final Pattern FORM = Pattern.compile("(?<id>.+)\\.(?<form>zero|one|two|few|many)");

    private final Map<String, TextLine> byId = new LinkedHashMap<>();

    private SpeechLines() {}

    /** The sentences of a language; none if its file is missing. */
    static SpeechLines of(Folder folder, String name) {
        var lines = new SpeechLines();
        List<String> all = new ArrayList<>(folder.text(name).map(text -> text.lines().toList()).orElse(List.of()));
        for (int number = 1; number <= all.size(); number++) {
            Matcher line = LINE.matcher(all.get(number - 1));
            if (line.matches()) {
                lines.byId.put(line.group(1),
                        new TextLine(folder.path(name), number, line.group(1), line.group(2).strip()));
            }
        }
        return lines;
    }

    /** All sentences, in the order of the file. */
    List<TextLine> all() {
        return List.copyOf(byId.values());
    }

    /** The sentence of an id; empty if the file has none, or nothing after the sign of equality. */
    Optional<TextLine> of(String id) {
        return Optional.ofNullable(byId.get(id)).filter(line -> !line.text().isEmpty());
    }

    /** The ids of all sentences that are not plural forms. */
    Set<String> ids() {
        return byId.keySet()
                .stream()
                .filter(id -> !FORM.matcher(id).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of the plural forms that a sentence has. */
    Set<String> forms(String id) {
        return byId.keySet()
                .stream()
                .map(FORM::matcher)
                .filter(form -> form.matches() && form.group("id").equals(id))
                .map(form -> form.group("form"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The number of the line after which a missing sentence belongs: that of the sentence before it in English. */
    int lineOf(String id) {
        return byId.containsKey(id) ? byId.get(id).line() : 0;
    }

    /** The names of the placeholders in a text. */
    static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
