package backroutine.languages;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What Unicode's data says of a language: numbers as words, plural forms, lists. The tests compare the language folders with it. */
public final class UnicodeRules {
    private static final int LISTED = 100;

    private final ULocale locale;

    /** The rules of a language, such as {@code de}. */
    public UnicodeRules(String code) {
        this.locale = ULocale.addLikelySubtags(new ULocale(code));
    }

    /** The words for 0 to 99, as they are counted. */
    public List<String> numbers() {
        var spellOut = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
        return IntStream.range(0, LISTED)
                .mapToObj(number -> spellOut.format(number, "%spellout-numbering").replace("\u00AD", ""))
                .toList();
    }

    /** The words that a number has in any gender or case. */
    public Set<String> allForms(int number) {
        var spellOut = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
        Set<String> forms = new TreeSet<>();
        for (String rules : spellOut.getRuleSetNames()) {
            forms.add(spellOut.format(number, rules).replace("\u00AD", ""));
        }
        return forms;
    }

    /** The plural form of a number: {@code one}, {@code other} and so on. */
    public String plural(int number) {
        return PluralRules.forLocale(locale).select(number);
    }

    /** Items as a list. */
    public String list(List<String> items) {
        return ListFormatter.getInstance(locale).format(items);
    }

    /** Writes into the rules of another language what is different here. */
    void fill(ObjectNode rules) {
        rules.put("name", locale.getDisplayLanguage(locale));
        String region = locale.getLanguage() + "-" + locale.getCountry();
        rules.putObject("locales").put(region, zone());
        String two = list(List.of("A", "B"));
        rules.withObject("/lists").put("last", two.substring(1, two.length() - 1));
        ObjectNode plurals = rules.putObject("plurals");
        ArrayNode one = plurals.putArray("one");
        IntStream.range(0, LISTED).filter(number -> plural(number).equals("one")).forEach(one::add);
        if (one.isEmpty()) {
            plurals.removeAll();
        }
        ArrayNode numbers = rules.putArray("numbers");
        numbers().forEach(numbers::add);
    }

    private String zone() {
        String[] zones = TimeZone.getAvailableIDs(locale.getCountry());
        return zones.length == 0 ? "Etc/UTC" : TimeZone.getCanonicalID(zones[0]);
    }
}
