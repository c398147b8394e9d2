package backroutine.property;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Makes a failing case smaller as long as it still fails.
 *
 * @param <T> the type of the cases
 */
@FunctionalInterface
public interface Shrinker<T> {
    /**
     * The smallest failing case that was found.
     *
     * @param failing a case that fails
     * @param fails whether a case fails
     */
    T shrink(T failing, Predicate<T> fails);

    /**
     * A shrinker that removes parts of a case, such as lines of a conversation. The result fails, and no longer fails without
     * any one of its parts.
     *
     * @param parts returns the parts of a case
     * @param with returns the case with other parts
     */
    static <T, P> Shrinker<T> byLeavingOut(Function<T, List<P>> parts, BiFunction<T, List<P>, T> with) {
        return (failing, fails) -> with.apply(failing,
                smallest(parts.apply(failing), some -> fails.test(with.apply(failing, some))));
    }

    /**
     * Delta debugging: removes halves, then quarters, and so on down to single parts, from the end to the beginning, until no
     * single part can be removed.
     */
    private static <P> List<P> smallest(List<P> failing, Predicate<List<P>> fails) {
        List<P> smaller = failing;
        int size = Math.max(1, (smaller.size() + 1) / 2);
        while (true) {
            List<P> fewer = withoutPieces(smaller, size, fails);
            if (size == 1 && fewer.size() == smaller.size()) {
                return smaller;
            }
            smaller = fewer;
            size = Math.max(1, size / 2);
        }
    }

    private static <P> List<P> withoutPieces(List<P> failing, int size, Predicate<List<P>> fails) {
        List<P> smaller = failing;
        for (int end = smaller.size(); end > 0; end -= size) {
            List<P> fewer = new ArrayList<>(smaller);
            fewer.subList(Math.max(0, end - size), end).clear();
            if (fails.test(fewer)) {
                smaller = fewer;
            }
        }
        return smaller;
    }
}
