package backroutine.randomized;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Audio that counts, on one device.
 *
 * @param session the id of the session
 * @param start when the response begins
 * @param responseMs how long the response plays, in milliseconds; after it and the open microphone comes the reprompt
 * @param runs the runs of counted words in it
 * @param asked the words after the last run, with the question for what comes next
 * @param visit the visit of the sets, such as {@code 2026-11-22 1}
 * @param token the token of the document on a screen that plays it; empty if no document does
 */
record Playing(String session, Instant start, long responseMs, List<CountedRuns.Run> runs, String asked, String visit,
        String token) {
    /**
     * The sets that had ended.
     *
     * @param heard whether the user is known to have been there; otherwise the reprompt does not count
     */
    Set<String> endedBy(long millis, boolean heard, ToLongFunction<CountedRuns.Run> end) {
        return runs.stream()
                .filter(run -> run.endsSet() && end.applyAsLong(run) <= millis)
                .filter(run -> heard || run.startMs() <= responseMs)
                .map(run -> visit + "." + run.exercise() + "." + run.set().orElseThrow())
                .collect(Collectors.toSet());
    }

    /** The sets that may be under way or come next: one for a slow voice, one for a quick voice. */
    Set<SetPlace> at(long certain, long possible, boolean heard) {
        long limit = heard ? Long.MAX_VALUE : responseMs;
        return Stream.of(at(Math.min(certain, limit), CountedRuns.Run::endMs),
                at(Math.min(possible, limit), CountedRuns.Run::earliestMs))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private Optional<SetPlace> at(long millis, ToLongFunction<CountedRuns.Run> end) {
        return runs.stream()
                .filter(run -> end.applyAsLong(run) > millis)
                .findFirst()
                .map(run -> new SetPlace(run.exercise(), run.set()))
                .or(this::askedFor);
    }

    private Optional<SetPlace> askedFor() {
        CountedRuns.Run last = runs.getLast();
        return SetPlace.in(asked, Optional.of(last.exercise()))
                .or(() -> last.endsSet()
                        ? Optional.empty()
                        : Optional.of(new SetPlace(last.exercise(), last.set())));
    }
}
