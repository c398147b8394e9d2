package backroutine.property;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Makes random values. The same random numbers make the same value.
 *
 * @param <T> the type of the values
 */
@FunctionalInterface
public interface Generator<T> {
    /** Makes the next value. */
    T next(RandomGenerator random);

    /** A generator of the same values, each changed by the function. */
    default <R> Generator<R> map(Function<? super T, ? extends R> change) {
        return random -> change.apply(next(random));
    }

    /**
     * A generator of lists of such values. Each length from {@code least} to {@code most}, both included, is equally likely.
     */
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

    /** A generator of always the same value. */
    static <T> Generator<T> always(T value) {
        return random -> value;
    }

    /** A generator of one of the values, each equally likely. A value that is listed twice is twice as likely. */
    static <T> Generator<T> oneOf(List<T> values) {
        return random -> values.get(random.nextInt(values.size()));
    }

    /** A generator of whole numbers from {@code least} to {@code most}, both included, each equally likely. */
    static Generator<Integer> between(int least, int most) {
        return random -> random.nextInt(least, most + 1);
    }

    /** A generator of values of one of the generators, each as likely as its weight says. */
    @SafeVarargs
    static <T> Generator<T> weighted(Weighted<? extends T>... choices) {
        List<Generator<? extends T>> generators = new ArrayList<>();
        for (Weighted<? extends T> choice : choices) {
            generators.addAll(Collections.nCopies(choice.weight(), choice.generator()));
        }
        return random -> oneOf(generators).next(random).next(random);
    }

    /** A generator with its weight. */
    static <T> Weighted<T> weight(int weight, Generator<T> generator) {
        return new Weighted<>(weight, generator);
    }

    /**
     * A generator and how often it is chosen among others.
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
