package backroutine.talk.options;

import backroutine.talk.UsageException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The options of a command line in their order, each with its value.
 *
 * @param values the value by the name of the option; an option without a value has an empty one
 */
record GivenOptions(SequencedMap<String, String> values) {
    /** The options that ask for help. They are looked for before all others. */
    static final Set<String> HELP = Set.of("--help", "-h");
    /** The options without a value. */
    static final Set<String> FLAGS = Set.of("--fast", "--json", "--fresh", "--screen",
            "--strict", "--page", "--preview");
    /** The options with a value. */
    static final Set<String> WITH_VALUE = Set.of("--locale", "--at", "--folder", "--port", "--wav",
            "--weeks", "--routine", "--events");

    GivenOptions {
        values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
    }

    /**
     * Takes the arguments apart.
     *
     * @throws UsageException if one is no option, or has no value
     */
    static GivenOptions in(List<String> arguments) {
        SequencedMap<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            String name = arguments.get(i);
            if (FLAGS.contains(name)) {
                values.put(name, "");
            } else if (!WITH_VALUE.contains(name)) {
                throw new UsageException("there is no " + name + "; ./talk --help shows what there is");
            } else if (i + 1 == arguments.size()) {
                throw new UsageException(name + " needs a value; ./talk --help shows which");
            } else {
                values.put(name, arguments.get(++i));
            }
        }
        return new GivenOptions(values);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** The names of the options, in the order of the command line. */
    Stream<String> names() {
        return values.keySet().stream();
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** A whole number from one number to another. */
    OptionalInt number(String name, int least, int most) {
        String text = values.get(name);
        if (text == null) {
            return OptionalInt.empty();
        }
        int digits = Integer.toString(most).length();
        if (!text.matches("\\d{1," + digits + "}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new UsageException(name + " takes " + least + " to " + most + ", not \"" + text + "\"");
        }
        return OptionalInt.of(Integer.parseInt(text));
    }

    Optional<Instant> moment(String name) {
        try {
            return text(name).map(Instant::parse);
        } catch (DateTimeParseException e) {
            throw new UsageException(
                    name + " takes a moment like 2026-11-22T15:00:00Z, not \"" + values.get(name) + "\"");
        }
    }
}
