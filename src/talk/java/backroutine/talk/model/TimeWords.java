package backroutine.talk.model;

import backroutine.models.AlexaSpeech;
import backroutine.models.SpokenWords;
import backroutine.models.Template;
import backroutine.models.WordPattern;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Reads a time of day in the words of a language. The result has the form of an {@code AMAZON.TIME} slot: {@code 19:30}, or a
 * part of the day such as {@code MO}.
 */
final class TimeWords {
    private static final int NOON = 12;
    /** Fewer minutes are not said as a number alone: "seven five" is not a time. */
    private static final int LEAST_MINUTES = 10;

    private final NumberWords numbers;
    private final Map<List<String>, String> parts = new LinkedHashMap<>();
    private final Map<WordPattern, Integer> clock = new LinkedHashMap<>();
    private final List<WordPattern> beforeNoon;
    private final List<WordPattern> afterNoon;

    TimeWords(AlexaSpeech.Times times, NumberWords numbers) {
        this.numbers = numbers;
        times.parts()
                .forEach((template, value) -> patterns(template).forEach(said -> parts.put(said.words(), value)));
        times.clock().forEach((template, minutes) -> patterns(template).forEach(said -> clock.put(said, minutes)));
        this.beforeNoon = WordPattern.ofTemplates(times.beforeNoon());
        this.afterNoon = WordPattern.ofTemplates(times.afterNoon());
    }

    private static List<WordPattern> patterns(Template template) {
        return WordPattern.ofTemplates(List.of(template));
    }

    /** The time that all of these words are; empty if they are not a time. */
    Optional<String> value(List<String> words) {
        List<String> said = SpokenWords.of(String.join(" ", words).replaceAll("(?<=\\d)(?=\\p{L})", " "));
        return Optional.ofNullable(parts.get(said))
                .or(() -> half(afterNoon, said, time -> time.getHour() < NOON ? time.plusHours(NOON) : time))
                .or(() -> half(beforeNoon, said, time -> time.getHour() == NOON ? time.minusHours(NOON) : time))
                .or(() -> clock(said).map(LocalTime::toString));
    }

    private Optional<String> half(List<WordPattern> patterns, List<String> said, UnaryOperator<LocalTime> moved) {
        return patterns.stream()
                .flatMap(pattern -> pattern.slotsOf(said, (slot, spoken) -> clock(spoken).isPresent()).stream())
                .findFirst()
                .flatMap(slots -> clock(slots.get("time")))
                .map(moved)
                .map(LocalTime::toString);
    }

    private Optional<LocalTime> clock(List<String> said) {
        return clock.entrySet()
                .stream()
                .flatMap(way -> way.getKey()
                        .slotsOf(said, this::fits)
                        .map(slots -> time(slots).plusMinutes(way.getValue()))
                        .stream())
                .findFirst();
    }

    private boolean fits(String slot, List<String> spoken) {
        OptionalInt number = numbers.value(spoken);
        return number.isPresent() && switch (slot) {
            case "hour" -> number.getAsInt() < 24;
            case "digit" -> number.getAsInt() < LEAST_MINUTES;
            case "minute" -> number.getAsInt() < 60
                    && (number.getAsInt() >= LEAST_MINUTES || spoken.getFirst().matches("\\d{2}"));
            default -> false;
        };
    }

    private LocalTime time(Map<String, List<String>> slots) {
        int minute = Stream.of("minute", "digit")
                .filter(slots::containsKey)
                .mapToInt(slot -> numbers.value(slots.get(slot)).orElseThrow())
                .sum();
        return LocalTime.of(numbers.value(slots.get("hour")).orElseThrow(), minute);
    }
}
