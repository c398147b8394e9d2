package backroutine.models;

import backroutine.language.ClassPathFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The file {@code utterances.txt} of a language: a section for each intent, with one template on each line. A {@code #} begins
 * a comment.
 *
 * @param file the path of the file, for messages
 * @param sections by the name of the intent, in the order of the file
 */
public record Utterances(String file, Map<String, Section> sections) {
    private static final String FILE = "utterances.txt";
    private static final Pattern HEADING = Pattern.compile("\\[([A-Z][A-Za-z.]*)]");
    private static final Pattern COMMENT = Pattern.compile("(^|\\s)#.*");

    /** Keeps its own copy, in the same order. */
    public Utterances {
        sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
    }

    /**
     * The templates of one intent.
     *
     * @param place the line with the name of the intent
     */
    public record Section(FileLine place, List<Line> lines) {
        private Section with(Section more) {
            return new Section(place, Stream.concat(lines.stream(), more.lines().stream()).toList());
        }
    }

    /**
     * One template.
     *
     * @param text the template as it is written
     */
    public record Line(FileLine place, String text, Template template) {}

    static Utterances read(ClassPathFolder folder) {
        Utterances all = parse(folder, FILE);
        for (String there : folder.differences(FILE)) {
            all = all.with(parse(folder, there));
        }
        return all;
    }

    private static Utterances parse(ClassPathFolder folder, String name) {
        return parse(folder.path() + name, folder.read(name, Utterances::text));
    }

    /** These utterances with more of them, which are said in one locale only. */
    private Utterances with(Utterances more) {
        Map<String, Section> all = new LinkedHashMap<>(sections);
        more.sections().forEach((intent, section) -> all.merge(intent, section, Section::with));
        return new Utterances(file, all);
    }

    /**
     * Reads the text of a file.
     *
     * @param file the path of the file, for messages
     * @throws backroutine.json.InvalidFileException if a line has a mistake; with the number of the line
     */
    public static Utterances parse(String file, String text) {
        Map<String, Section> sections = new LinkedHashMap<>();
        List<Line> current = null;
        int number = 0;
        for (String raw : text.lines().toList()) {
            FileLine place = new FileLine(file, ++number);
            String line = COMMENT.matcher(raw).replaceFirst("").strip();
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                current = new ArrayList<>();
                Section before = sections.putIfAbsent(heading.group(1), new Section(place, current));
                if (before != null) {
                    throw place.wrong("the section [" + heading.group(1) + "] is already at " + before.place()
                            + ": move its lines there");
                }
            } else if (!line.isEmpty() && current == null) {
                throw place.wrong("\"" + line + "\" is in no section: write [NameOfAnIntent] above it");
            } else if (!line.isEmpty()) {
                current.add(new Line(place, line, template(line, place)));
            }
        }
        return new Utterances(file, sections);
    }

    private static Template template(String line, FileLine place) {
        try {
            return Template.parse(line);
        } catch (IllegalArgumentException refused) {
            throw place.wrong(refused.getMessage());
        }
    }

    private static String text(InputStream in) {
        try {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
