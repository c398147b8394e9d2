package backroutine.languages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What is missing or wrong in {@code speech.properties}, compared with the English file: ids, plural forms, placeholders. */
final class SpeechFindings {
    private static final Pattern NUMBER_WITH_NOUN = Pattern.compile("\\{(?!exercises?:)[a-z]+:[a-z-]+}");

    private final SpeechLines english;
    private final SpeechLines language;
    private final String file;
    private final Set<String> plurals;
    private final List<Finding> findings = new ArrayList<>();

    private SpeechFindings(SpeechLines english, SpeechLines language, String file, Set<String> plurals) {
        this.english = english;
        this.language = language;
        this.file = file;
        this.plurals = plurals;
    }

    /**
     * The findings.
     *
     * @param plurals the names of the plural forms of the language
     */
    static List<Finding> of(Folder english, Folder language, Set<String> plurals) {
        var search = new SpeechFindings(SpeechLines.of(english, Folder.SPEECH), SpeechLines.of(language, Folder.SPEECH),
                language.path(Folder.SPEECH), plurals);
        search.english.ids().forEach(search::compare);
        search.language.ids().forEach(search::requireKnown);
        return search.findings;
    }

    private void compare(String id) {
        if (isTime(id)) {
            return;
        }
        String original = english.of(id).orElseThrow().text();
        language.of(id).ifPresentOrElse(line -> {
            requirePlaceholders(id, original, line);
            requireForms(id, line);
        }, () -> findings.add(new Finding(file, language.lineOf(id), id + " is missing; English: " + original)));
    }

    /** The names of times are those of {@code language.json}, which is checked where the language is read. */
    private static boolean isTime(String id) {
        return id.startsWith("time.");
    }

    private void requirePlaceholders(String id, String original, TextLine line) {
        Set<String> needed = SpeechLines.placeholders(original);
        Set<String> there = SpeechLines.placeholders(line.text());
        Set<String> unknown = new TreeSet<>(there);
        unknown.removeAll(needed);
        Set<String> missing = new TreeSet<>(needed);
        missing.removeAll(there);
        if (!unknown.isEmpty()) {
            findings.add(
                    line.finding("has " + unknown + ", which the program does not fill in; it fills in " + needed));
        }
        if (!missing.isEmpty()) {
            findings.add(line.finding("leaves out " + missing + "; English: " + original));
        }
        requireFormsOfPlaceholders(id, needed);
    }

    private void requireFormsOfPlaceholders(String id, Set<String> needed) {
        for (String form : language.forms(id)) {
            language.of(id + "." + form).ifPresent(line -> {
                Set<String> unknown = new TreeSet<>(SpeechLines.placeholders(line.text()));
                unknown.removeAll(needed);
                if (!unknown.isEmpty()) {
                    findings.add(line.finding("has " + unknown + ", which the program does not fill in"));
                }
                if (!plurals.contains(form)) {
                    findings.add(line.finding("is a form that plurals in language.json does not name"));
                }
            });
        }
    }

    /**
     * A sentence that has a form for one thing in English needs one in a language that tells one from many, unless its number
     * comes with its noun.
     */
    private void requireForms(String id, TextLine line) {
        boolean counts = english.forms(id).contains("one") && !NUMBER_WITH_NOUN.matcher(line.text()).find();
        if (counts && plurals.contains("one") && language.of(id + ".one").isEmpty()) {
            findings.add(line.finding("has no form .one; English: " + english.of(id + ".one").orElseThrow().text()));
        }
    }

    private void requireKnown(String id) {
        boolean known = english.of(id).isPresent() || isTime(id) || id.startsWith("number.")
                || id.contains("~") && english.of(id.substring(0, id.indexOf('~'))).isPresent();
        if (!known) {
            findings.add(language.of(id)
                    .map(line -> line.finding("is no sentence of the program: correct the id or remove the line"))
                    .orElseGet(() -> new Finding(file, language.lineOf(id), id + " is no sentence of the program")));
        }
    }
}
