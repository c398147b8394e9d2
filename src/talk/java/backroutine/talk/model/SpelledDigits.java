package backroutine.talk.model;

import java.util.List;
import java.util.stream.Stream;

/** Writes digits as the words in which Alexa hears them one by one: "911" is "nine one one". */
record SpelledDigits(List<String> numbers) {
    /** The words with each digit as a word. */
    List<String> in(List<String> words) {
        return words.stream().flatMap(this::spelled).toList();
    }

    private Stream<String> spelled(String word) {
        return word.matches("[0-9]+")
                ? word.chars().mapToObj(digit -> numbers.get(Character.digit(digit, 10)))
                : Stream.of(word);
    }
}
