package backroutine.models;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one template. A mistake is reported with its column and how to correct it. */
final class TemplateParser {
    private static final Pattern WORDS = Pattern.compile("[^()\\[\\]|]+");
    private static final Pattern SLOT = Pattern.compile("(?<=^|\\s)\\{[a-zA-Z]+}(?=\\s|$)");
    private static final Template EMPTY = new Template.Words("");

    private final String text;
    /** The index of the next character to read. */
    private int at;

    TemplateParser(String text) {
        this.text = text;
    }

    Template parse() {
        Template whole = sequence();
        if (at < text.length()) {
            throw text.charAt(at) == '|'
                    ? wrong(at, "\"|\" is outside of brackets: write (one|other)")
                    : wrong(at, "\"" + text.charAt(at)
                            + "\" has no opening bracket: remove it, or add the opening bracket");
        }
        if (whole.mayBeEmpty()) {
            throw new IllegalArgumentException(
                    "all words of \"" + text + "\" are optional: make one part of it required");
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
        alternatives.add(EMPTY);
        return new Template.Choice(alternatives);
    }

    private List<Template> alternatives(char end) {
        int open = at;
        if (open > 0 && isWordCharacter(text.charAt(open - 1))) {
            throw wrong(open,
                    "there is no space between the bracket and the word before it: add one, or write whole words in the bracket");
        }
        List<Template> alternatives = new ArrayList<>();
        do {
            at++;
            int begin = at;
            Template alternative = sequence();
            if (text.substring(begin, at).isBlank()) {
                throw wrong(begin,
                        "an alternative is empty: remove its \"|\", or write [one|other] for optional words");
            }
            alternatives.add(alternative);
        } while (at < text.length() && text.charAt(at) == '|');
        if (at == text.length() || text.charAt(at) != end) {
            throw wrong(open,
                    "\"" + text.charAt(open) + "\" is not closed: add \"" + end + "\" after its last alternative");
        }
        at++;
        if (at < text.length() && isWordCharacter(text.charAt(at))) {
            throw wrong(at,
                    "there is no space between the bracket and the word after it: add one, or write whole words in the bracket");
        }
        return alternatives;
    }

    private Template words() {
        Matcher words = WORDS.matcher(text).region(at, text.length());
        words.lookingAt();
        String found = words.group();
        int begin = at;
        at = words.end();
        String withoutSlots = SLOT.matcher(found.strip()).replaceAll("");
        if (withoutSlots.contains("{") || withoutSlots.contains("}")) {
            throw wrong(begin + Math.max(found.indexOf('{'), 0),
                    "a slot is written {name}, letters only, with spaces around it");
        }
        return new Template.Words(found.strip().replaceAll("\\s+", " "));
    }

    private static boolean isWordCharacter(char character) {
        return !Character.isWhitespace(character) && "()[]|".indexOf(character) < 0;
    }

    private IllegalArgumentException wrong(int index, String mistake) {
        return new IllegalArgumentException("column " + (index + 1) + " of \"" + text + "\": " + mistake);
    }
}
