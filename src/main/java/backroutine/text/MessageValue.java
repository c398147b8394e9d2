package backroutine.text;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A value in a message, before a language gives it its words. */
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
     * A name with the grammatical forms that its language needs, such as the one with an article.
     *
     * @param bare the name by itself: "glute bridge"
     * @param forms the other forms, each by the name that the language gives it
     */
    record Term(String bare, Map<String, String> forms) implements MessageValue {
        /** Refuses a name, or a form of it, without words. */
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
     * @param time to the minute
     */
    record TimeOfDay(LocalTime time) implements MessageValue {
        /** Refuses no time. */
        public TimeOfDay {
            Objects.requireNonNull(time, "time");
        }
    }

    /**
     * Things that belong together: "a chair, a band and a mat".
     *
     * @param items in the order they are spoken
     */
    record ListOf(List<? extends MessageValue> items) implements MessageValue {
        /** Keeps its own copy. */
        public ListOf {
            items = List.copyOf(items);
        }

        /** A list of words that come from the language's own data. */
        public static ListOf texts(List<String> words) {
            return new ListOf(words.stream().map(Text::new).toList());
        }
    }

    /**
     * One place or thing, told from the larger to the smaller: "set two, left side".
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
     * Words that stand in the language's own data, such as a step of an exercise.
     *
     * @param words may be empty, where there is nothing to say
     */
    record Text(String words) implements MessageValue {
        /** Refuses no words at all. */
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
        /** Refuses no message. */
        public Nested {
            Objects.requireNonNull(message, "message");
        }
    }
}
