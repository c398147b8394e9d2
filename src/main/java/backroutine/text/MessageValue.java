package backroutine.text;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A value in a message, before a language gives it words. */
public sealed interface MessageValue {
    /**
     * A whole number.
     *
     * @param value 0 or more
     */
    record Number(int value) implements MessageValue {
        /** Refuses a number below zero. */
        public Number {
            if (value < 0) {
                throw new IllegalArgumentException("a number that is spoken is 0 or more, not " + value);
            }
        }
    }

    /**
     * A name with the grammatical forms that its language needs, such as one with an article.
     *
     * @param bare the name without an article: "glute bridge"
     * @param forms the other forms, by the names that the language gives them
     */
    record Term(String bare, Map<String, String> forms) implements MessageValue {
        /** Refuses a blank name and a blank form. */
        public Term {
            forms = Map.copyOf(forms);
            if (Stream.concat(Stream.of(bare), forms.values().stream()).anyMatch(String::isBlank)) {
                throw new IllegalArgumentException(
                        "a name needs words in each form, not \"" + bare + "\" and " + forms);
            }
        }

        /** A name that needs no other form. */
        public static Term of(String bare) {
            return new Term(bare, Map.of());
        }
    }

    /**
     * A time of day.
     *
     * @param time the time; its seconds are not spoken
     */
    record TimeOfDay(LocalTime time) implements MessageValue {
        /** Refuses null. */
        public TimeOfDay {
            Objects.requireNonNull(time, "time");
        }
    }

    /**
     * Several things, joined as a list: "a chair, a band and a mat".
     *
     * @param items in the order they are spoken
     */
    record ListOf(List<? extends MessageValue> items) implements MessageValue {
        /** Keeps its own copy. */
        public ListOf {
            items = List.copyOf(items);
        }

        /** A list of texts of the language's own data. */
        public static ListOf texts(List<String> words) {
            return new ListOf(words.stream().map(Text::new).toList());
        }
    }

    /**
     * Details of one thing, from the larger to the smaller: "set two, left side".
     *
     * @param items in the order they are spoken
     */
    record DetailsOf(List<? extends MessageValue> items) implements MessageValue {
        /** Keeps its own copy. */
        public DetailsOf {
            items = List.copyOf(items);
        }
    }

    /**
     * A text of the language's own data, such as a step of an exercise.
     *
     * @param words may be empty, if there is nothing to say
     */
    record Text(String words) implements MessageValue {
        /** Refuses null. */
        public Text {
            Objects.requireNonNull(words, "words");
        }
    }

    /**
     * A message inside another one.
     *
     * @param message the inner message
     */
    record Nested(Message message) implements MessageValue {
        /** Refuses null. */
        public Nested {
            Objects.requireNonNull(message, "message");
        }
    }
}
