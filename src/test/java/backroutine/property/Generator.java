package backroutine.property;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Makes a random value from a source of random numbers: the same value from the same numbers.
 *
 * @param <T> what is made
 */
@FunctionalInterface
public interface Generator<T> {
    /** Makes the next value. */
    T next(RandomGenerator random);

    /** The same values, each changed by the function. */
    default <R> Generator<R> map(Function<? super T, ? extends R> change) {
        return random -> change.apply(next(random));
    }

    /** Lists of such values; every length from the least to the most, both included, is equally likely. */
    default Generator<List<T>> list(int least, int most) {
        Generator<Integer> length = between(least, most);
        return random -> {
            int size = length.next(random);
            List<T> values = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                values.add(next(random));
            }
            return List.copyOf(values);
        };
    }

    /** Always the same value. */
    static <T> Generator<T> always(T value) {
        return random -> value;
    }

    /** One of the values, each equally likely; a value that is listed twice is twice as likely. */
    static <T> Generator<T> oneOf(List<T> values) {
        return random -> values.get(random.nextInt(values.size()));
    }

    /** Whole numbers from the least to the most, both included, each equally likely. */
    static Generator<Integer> between(int least, int most) {
        return random -> random.nextInt(least, most + 1);
    }

    /** Values of one of the generators, each as likely as its weight says. */
    @SafeVarargs
    static <T> Generator<T> weighted(Weighted<? extends T>... choices) {
        List<Generator<? extends T>> asOftenAsTheirWeight = new ArrayList<>();
        for (Weighted<? extends T> choice : choices) {
            asOftenAsTheirWeight.addAll(Collections.nCopies(choice.weight(), choice.generator()));
        }
        return random -> oneOf(asOftenAsTheirWeight).next(random).next(random);
    }

    /** A generator with its weight among others. */
    static <T> Weighted<T> weight(int weight, Generator<T> generator) {
        return new Weighted<>(weight, generator);
    }

    /**
     * A generator and how often it is chosen.
     *
     * @param weight at least 1, relative to the other weights
     */
    record Weighted<T>(int weight, Generator<T> generator) {
        public Weighted {
            if (weight < 1) {
                throw new IllegalArgumentException("weight is " + weight + ", at least 1 is needed");
            }
        }
    }
}
