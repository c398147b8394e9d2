package backroutine.languages;

import backroutine.models.Writing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is wrong in the wording of a language: English words, another form of address, long sentences. */
final class WordingFindings {
    /** The most words that a spoken sentence has. */
    static final int MOST_WORDS = 17;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!])\\s+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’][\\p{L}]+)?");
    private static final int SHORTEST = 3;

    private final Set<String> englishTexts;
    private final Set<String> englishWords;
    private final Writing writing;
    private final List<Finding> findings = new ArrayList<>();

    private WordingFindings(Folder english, Writing writing) {
        this.writing = writing;
        Set<String> same = writing.sameAsEnglish()
                .stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        this.englishTexts = LanguageTexts.all(english)
                .stream()
                .map(line -> line.text().strip())
                .filter(text -> words(text).stream().anyMatch(word -> word.length() > 1)
                        && !same.containsAll(words(text)))
                .collect(Collectors.toSet());
        this.englishWords = LanguageTexts.spoken(english)
                .stream()
                .flatMap(line -> words(line.text()).stream())
                .filter(word -> word.length() >= SHORTEST && !same.contains(word))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The findings in all texts of a language. */
    static List<Finding> of(Folder english, Folder language, Writing writing) {
        var search = new WordingFindings(english, writing);
        boolean main = language.code().equals(english.code());
        for (TextLine line : LanguageTexts.all(language)) {
            if (!main) {
                search.refuseEnglish(line);
            }
            search.refuse(writing.forbidden(), line);
        }
        LanguageTexts.spoken(language).forEach(line -> {
            search.refuseLong(line);
            search.refuse(writing.neverSpoken(), line);
        });
        search.requireWords(LanguageTexts.spoken(language));
        return search.findings;
    }

    private void refuseEnglish(TextLine line) {
        if (englishTexts.contains(line.text().strip())) {
            findings.add(line.finding("is still English: " + line.text().strip()));
            return;
        }
        List<String> words = words(line.text());
        for (int i = 1; i < words.size(); i++) {
            if (englishWords.contains(words.get(i - 1)) && englishWords.contains(words.get(i))) {
                findings.add(line.finding("has the English words \"" + words.get(i - 1) + " " + words.get(i)
                        + "\": translate them, or add one to sameAsEnglish in " + Writing.FILE));
                return;
            }
        }
    }

    private void refuse(Map<Pattern, String> forbidden, TextLine line) {
        forbidden.forEach((pattern, reason) -> {
            Matcher found = pattern.matcher(line.text());
            if (found.find()) {
                findings.add(line.finding("has \"" + found.group() + "\": " + reason));
            }
        });
    }

    private void refuseLong(TextLine line) {
        for (String sentence : SENTENCE_END.split(line.text())) {
            int words = sentence.strip().split("\\s+").length;
            if (words > MOST_WORDS) {
                findings.add(line.finding("has a sentence of " + words + " words, but may have " + MOST_WORDS
                        + " at most: " + sentence));
            }
        }
    }

    private void requireWords(List<TextLine> lines) {
        Map<String, List<TextLine>> byId = new HashMap<>();
        lines.forEach(line -> byId.computeIfAbsent(line.id(), _ -> new ArrayList<>()).add(line));
        writing.mustSay()
                .forEach((id, patterns) -> byId.getOrDefault(id, List.of())
                        .forEach(line -> patterns.stream()
                                .filter(pattern -> !pattern.matcher(line.text()).find())
                                .forEach(pattern -> findings.add(line.finding(
                                        "does not say \"" + pattern + "\", as " + Writing.FILE + " asks for")))));
    }

    private static List<String> words(String text) {
        String plain = text.replaceAll("\\{[^}]*}", " ").toLowerCase(Locale.ROOT);
        return Arrays.asList(WORD.matcher(plain).results().map(found -> found.group()).toArray(String[]::new));
    }
}
