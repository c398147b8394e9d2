package backroutine.models;

import java.util.List;
import java.util.stream.Stream;

/** A pattern of phrases with alternatives and optional words, such as {@code (pause|hang on) [for] [a|one] moment}. */
public sealed interface Template {
    /** Fixed words; the empty text stands for an optional part that is left out. */
    record Words(String text) implements Template {}

    /** Parts one after the other. */
    record Sequence(List<Template> parts) implements Template {
        /** Keeps its own copy. */
        public Sequence {
            parts = List.copyOf(parts);
        }
    }

    /** Alternatives, of which a phrase has one. */
    record Choice(List<Template> alternatives) implements Template {
        /** Keeps its own copy. */
        public Choice {
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * Reads a template.
     *
     * @throws IllegalArgumentException if it has a mistake; the message is one line with the column and how to correct it
     */
    static Template parse(String text) {
        return new TemplateParser(text).parse();
    }

    /** The number of combinations, equal ones included; at most {@code Long.MAX_VALUE}. */
    default long combinations() {
        return switch (this) {
            case Words _ -> 1;
            case Choice(var alternatives) -> alternatives.stream().mapToLong(Template::combinations).sum();
            case Sequence(var parts) ->
                parts.stream().mapToLong(Template::combinations).reduce(1, Template::productAtMost);
        };
    }

    /** Whether one of the combinations has no word. */
    default boolean mayBeEmpty() {
        return switch (this) {
            case Words(var text) -> text.isEmpty();
            case Choice(var alternatives) -> alternatives.stream().anyMatch(Template::mayBeEmpty);
            case Sequence(var parts) -> parts.stream().allMatch(Template::mayBeEmpty);
        };
    }

    /** All phrases of the template, in the order of its alternatives, each once. */
    default List<String> phrases() {
        return combined().distinct().toList();
    }

    /** All phrases of some templates, in their order. */
    static List<String> phrases(List<Template> templates) {
        return templates.stream().flatMap(template -> template.phrases().stream()).toList();
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

    private static List<String> joined(List<String> beginnings, List<String> endings) {
        return beginnings.stream()
                .flatMap(beginning -> endings.stream().map(ending -> (beginning + " " + ending).strip()))
                .toList();
    }

    private static long productAtMost(long one, long other) {
        return one > Long.MAX_VALUE / other ? Long.MAX_VALUE : one * other;
    }
}
