package backroutine.property;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Makes a failing case smaller for as long as it still fails.
 *
 * @param <T> the case
 */
@FunctionalInterface
public interface Shrinker<T> {
    /**
     * The smallest case that was found to fail.
     *
     * @param failing a case that fails
     * @param fails whether another case fails, too
     */
    T shrink(T failing, Predicate<T> fails);

    /**
     * Leaves out parts of a case, such as lines of a conversation. Nothing can be left out of the result: without any one of
     * its parts it no longer fails.
     *
     * @param parts the parts of a case
     * @param with the case with other parts
     */
    static <T, P> Shrinker<T> byLeavingOut(Function<T, List<P>> parts, BiFunction<T, List<P>, T> with) {
        return (failing, fails) -> with.apply(failing,
                smallest(parts.apply(failing), some -> fails.test(with.apply(failing, some))));
    }

    /**
     * Delta debugging: leaves out halves, then quarters, and so on down to single parts, from the end to the beginning, until
     * no single part can be left out.
     */
    private static <P> List<P> smallest(List<P> failing, Predicate<List<P>> fails) {
        List<P> kept = failing;
        int size = Math.max(1, (kept.size() + 1) / 2);
        while (true) {
            List<P> fewer = withoutPieces(kept, size, fails);
            if (size == 1 && fewer.size() == kept.size()) {
                return kept;
            }
            kept = fewer;
            size = Math.max(1, size / 2);
        }
    }

    private static <P> List<P> withoutPieces(List<P> failing, int size, Predicate<List<P>> fails) {
        List<P> kept = failing;
        for (int end = kept.size(); end > 0; end -= size) {
            List<P> fewer = new ArrayList<>(kept);
            fewer.subList(Math.max(0, end - size), end).clear();
            if (fails.test(fewer)) {
                kept = fewer;
            }
        }
        return kept;
    }
}
