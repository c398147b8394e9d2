package backroutine.models;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file {@code utterances.txt} of a language: a section for each intent, and in it a template a line. What follows a
 * {@code #} is a comment.
 *
 * @param file where it was read from
 * @param sections by the intent's name, in the order of the file
 */
public record Utterances(String file, Map<String, Section> sections) {
    private static final Pattern HEADING = Pattern.compile("\\[([A-Z][A-Za-z.]*)]");
    private static final Pattern COMMENT = Pattern.compile("(^|\\s)#.*");

    /** Keeps its own copy, in the same order. */
    public Utterances {
        sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
    }

    /** The templates of one intent; the place is its heading's. */
    public record Section(Place place, List<Line> lines) {}

    /** One template, as written and as read. */
    public record Line(Place place, String text, Template template) {}

    /**
     * Reads the file.
     *
     * @param file its name, for messages
     * @throws LanguageFileException when a line is not understood; with its number
     */
    static Utterances parse(String file, String text) {
        Map<String, Section> sections = new LinkedHashMap<>();
        List<Line> current = null;
        int number = 0;
        for (String raw : text.lines().toList()) {
            Place place = new Place(file, ++number);
            String line = COMMENT.matcher(raw).replaceFirst("").strip();
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                current = new ArrayList<>();
                Section before = sections.putIfAbsent(heading.group(1), new Section(place, current));
                if (before != null) {
                    throw new LanguageFileException(place, "the section [" + heading.group(1) + "] is at "
                            + before.place() + " already: put its lines there");
                }
            } else if (!line.isEmpty() && current == null) {
                throw new LanguageFileException(place,
                        "\"" + line + "\" is in no section: write [NameOfAnIntent] above it");
            } else if (!line.isEmpty()) {
                current.add(new Line(place, line, Template.parse(line, place)));
            }
        }
        return new Utterances(file, sections);
    }
}
