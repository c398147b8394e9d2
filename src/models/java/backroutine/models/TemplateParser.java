package backroutine.models;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one template; says in which column it is wrong and how to mend it. */
final class TemplateParser {
    private static final Pattern WORDS = Pattern.compile("[^()\\[\\]|]+");
    private static final Pattern SLOT = Pattern.compile("(?<=^|\\s)\\{[a-zA-Z]+}(?=\\s|$)");
    private static final Template NOTHING = new Template.Words("");

    private final String text;
    private final Place place;
    private int at;

    TemplateParser(String text, Place place) {
        this.text = text;
        this.place = place;
    }

    Template parse() {
        Template whole = sequence();
        if (at < text.length()) {
            throw text.charAt(at) == '|'
                    ? wrong(at, "\"|\" stands outside of brackets: write (one|other)")
                    : wrong(at, "\"" + text.charAt(at) + "\" closes nothing: remove it, or open a bracket before it");
        }
        if (whole.mayBeNothing()) {
            throw new LanguageFileException(place,
                    "everything in \"" + text + "\" may be left out: make one part of it necessary");
        }
        return whole;
    }

    private Template sequence() {
        List<Template> parts = new ArrayList<>();
        while (at < text.length() && "|)]".indexOf(text.charAt(at)) < 0) {
            switch (text.charAt(at)) {
                case '(' -> parts.add(new Template.Choice(alternatives(')')));
                case '[' -> parts.add(optional());
                default -> parts.add(words());
            }
        }
        return new Template.Sequence(parts);
    }

    private Template optional() {
        List<Template> alternatives = alternatives(']');
        alternatives.add(NOTHING);
        return new Template.Choice(alternatives);
    }

    private List<Template> alternatives(char end) {
        int open = at;
        if (open > 0 && isOfAWord(text.charAt(open - 1))) {
            throw wrong(open,
                    "the bracket touches the word before it: put a space between, or write whole words in it");
        }
        List<Template> alternatives = new ArrayList<>();
        do {
            at++;
            int begin = at;
            Template alternative = sequence();
            if (text.substring(begin, at).isBlank()) {
                throw wrong(begin,
                        "an alternative is empty: remove its \"|\", or write [one|other] where nothing may be said");
            }
            alternatives.add(alternative);
        } while (at < text.length() && text.charAt(at) == '|');
        if (at == text.length() || text.charAt(at) != end) {
            throw wrong(open,
                    "\"" + text.charAt(open) + "\" is not closed: add \"" + end + "\" behind its last alternative");
        }
        at++;
        if (at < text.length() && isOfAWord(text.charAt(at))) {
            throw wrong(at, "the bracket touches the word behind it: put a space between, or write whole words in it");
        }
        return alternatives;
    }

    private Template words() {
        Matcher words = WORDS.matcher(text).region(at, text.length());
        words.lookingAt();
        String found = words.group();
        int begin = at;
        at = words.end();
        String without = SLOT.matcher(found.strip()).replaceAll("");
        if (without.contains("{") || without.contains("}")) {
            throw wrong(begin + Math.max(found.indexOf('{'), 0),
                    "a slot is written {name}, letters only, with spaces around it");
        }
        return new Template.Words(found.strip().replaceAll("\\s+", " "));
    }

    private static boolean isOfAWord(char character) {
        return !Character.isWhitespace(character) && "()[]|".indexOf(character) < 0;
    }

    private LanguageFileException wrong(int index, String mistake) {
        return new LanguageFileException(place, "column " + (index + 1) + " of \"" + text + "\": " + mistake);
    }
}
