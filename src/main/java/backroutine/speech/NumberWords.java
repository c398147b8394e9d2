package backroutine.speech;

import java.util.List;

/** Whole numbers as words, as far as counting needs them: to ninety-nine; larger ones stay figures. */
final class NumberWords {
    private final List<String> small;
    private final List<String> tens;
    private final String joined;

    NumberWords(String small, String tens, String joined) {
        this.small = List.of(small.split(" "));
        this.tens = List.of(tens.split(" "));
        this.joined = joined;
    }

    String words(int number) {
        if (number < small.size()) {
            return small.get(number);
        }
        if (number > 99) {
            return Integer.toString(number);
        }
        String ten = tens.get(number / 10 - 1);
        return number % 10 == 0
                ? ten
                : joined.replace("{tens}", ten).replace("{ones}", small.get(number % 10));
    }
}
