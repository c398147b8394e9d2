package backroutine.models;

import java.util.List;
import java.util.stream.Stream;

/** A phrase with alternatives and optional words, such as {@code (pause|hang on) [for] [a|one] moment}. */
public sealed interface Template {
    /** Words that are said as they stand; none of them for the part of an option that leaves it out. */
    record Words(String text) implements Template {}

    /** Parts that are said one after the other. */
    record Sequence(List<Template> parts) implements Template {
        /** Keeps its own copy. */
        public Sequence {
            parts = List.copyOf(parts);
        }
    }

    /** Alternatives, of which one is said. */
    record Choice(List<Template> alternatives) implements Template {
        /** Keeps its own copy. */
        public Choice {
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * Reads a template.
     *
     * @param place where it stands, for messages
     * @throws LanguageFileException when it is no template
     */
    static Template parse(String text, Place place) {
        return new TemplateParser(text, place).parse();
    }

    /** How many combinations there are, equal ones counted each; at most {@code Long.MAX_VALUE}. */
    default long combinations() {
        return switch (this) {
            case Words _ -> 1;
            case Choice(var alternatives) -> alternatives.stream().mapToLong(Template::combinations).sum();
            case Sequence(var parts) ->
                parts.stream().mapToLong(Template::combinations).reduce(1, Template::productAtMost);
        };
    }

    /** Whether one of the combinations has no word at all. */
    default boolean mayBeNothing() {
        return switch (this) {
            case Words(var text) -> text.isEmpty();
            case Choice(var alternatives) -> alternatives.stream().anyMatch(Template::mayBeNothing);
            case Sequence(var parts) -> parts.stream().allMatch(Template::mayBeNothing);
        };
    }

    /** Every phrase that the template stands for, in the order of its alternatives, without repetition. */
    default List<String> phrases() {
        return combined().distinct().toList();
    }

    private Stream<String> combined() {
        return switch (this) {
            case Words(var text) -> Stream.of(text);
            case Choice(var alternatives) -> alternatives.stream().flatMap(Template::combined);
            case Sequence(var parts) -> parts.stream()
                    .map(Template::combined)
                    .map(Stream::toList)
                    .reduce(List.of(""),
                            Template::joined)
                    .stream();
        };
    }

    private static List<String> joined(List<String> heads, List<String> tails) {
        return heads.stream().flatMap(head -> tails.stream().map(tail -> (head + " " + tail).strip())).toList();
    }

    private static long productAtMost(long one, long other) {
        return one > Long.MAX_VALUE / other ? Long.MAX_VALUE : one * other;
    }
}
