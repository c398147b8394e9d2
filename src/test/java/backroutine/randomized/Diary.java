package backroutine.randomized;

import backroutine.talk.device.Exchange;
import backroutine.talk.device.Playback;
import backroutine.talk.device.Timing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What somebody in the room would write down: a set is done when she has heard it to its end, or said so and was told that it
 * is noted. It hears what is played and reads the table; it knows nothing of plans, blocks and beats.
 *
 * <p>Alexa tells no position, so the skill takes it from timestamps, less 2.5 s for the way of an answer and of a command. For
 * a command that is exact here. What is not spoken, such as an error, has no command, so that the last 1.5 s may count or not.
 */
final class Diary {
    private static final Set<String> LEAVING_OUT = Set.of("SkipIntent", "AMAZON.NextIntent");

    private final TreeSet<String> done = new TreeSet<>();
    private Optional<Playing> playing = Optional.empty();
    private Set<Spot> place = Set.of();

    private record Playing(String session, Instant start, List<Listener.Run> runs, String asked, String visit) {
        Set<String> endedBy(long millis, ToLongFunction<Listener.Run> end) {
            return runs.stream()
                    .filter(run -> run.endsSet() && end.applyAsLong(run) <= millis)
                    .map(run -> visit + "." + run.exercise() + "." + run.set().orElseThrow())
                    .collect(Collectors.toSet());
        }

        /** What is under way, or comes next: for a slow voice, and for a quick one. */
        Set<Spot> at(long certain, long possible) {
            return Stream.of(at(certain, Listener.Run::endMs), at(possible, Listener.Run::earliestMs))
                    .flatMap(Optional::stream)
                    .collect(Collectors.toSet());
        }

        private Optional<Spot> at(long millis, ToLongFunction<Listener.Run> end) {
            return runs.stream()
                    .filter(run -> end.applyAsLong(run) > millis)
                    .findFirst()
                    .map(run -> new Spot(run.exercise(), run.set()))
                    .or(this::askedFor);
        }

        private Optional<Spot> askedFor() {
            Listener.Run last = runs.getLast();
            return Spot.in(asked, Optional.of(last.exercise()))
                    .or(() -> last.endsSet() ? Optional.empty() : Optional.of(new Spot(last.exercise(), last.set())));
        }
    }

    private record Spot(String exercise, Optional<Integer> set) {
        /** Its set; any of the exercise's where that is not known. */
        Stream<String> sets() {
            return set.map(IntStream::of)
                    .orElse(IntStream.rangeClosed(1, Prescription.exercise(exercise).sets()))
                    .mapToObj(number -> exercise + "." + number);
        }

        /** What a question is about: an exercise by its name, or a set of the current one. */
        static Optional<Spot> in(String question, Optional<String> current) {
            return Prescription.EXERCISES.stream()
                    .filter(one -> question.contains(one.name() + "?"))
                    .map(one -> new Spot(one.id(), Optional.of(1)))
                    .findFirst()
                    .or(() -> current.flatMap(exercise -> Prescription.setIn(question)
                            .map(set -> new Spot(exercise, Optional.of(set)))));
        }
    }

    /** Writes down a turn; what the table holds and the diary does not, or the other way round, is told. */
    List<String> contradictions(Exchange exchange, Kept before, Kept after) {
        List<String> wrong = new ArrayList<>();
        Instant at = Instant.parse(exchange.request().at("/request/timestamp").asText());
        String words = exchange.playback().map(Playback::answer).map(heard -> heard.words()).orElse("");
        if (words.contains(Prescription.beginning("coach.deleted"))) {
            playing = Optional.empty();
            place = Set.of();
            done.clear();
            return after.items().isEmpty() ? wrong : List.of("not all of it was deleted: " + after.items().keySet());
        }
        long possible = playing.filter(now -> !failedToPlay(exchange, now))
                .map(now -> at.toEpochMilli() - now.start().toEpochMilli())
                .orElse(-1L);
        long certain = possible - Timing.UNDERSTOOD_AFTER.toMillis();
        boolean spoken = !exchange.utterance().startsWith("[");
        long latest = spoken ? certain : possible;
        playing.map(now -> now.at(certain, latest)).filter(some -> !some.isEmpty()).ifPresent(some -> place = some);
        Set<String> must = new TreeSet<>(done);
        playing.ifPresent(now -> must.addAll(now.endedBy(certain, Listener.Run::endMs)));
        Set<String> may = new TreeSet<>(must);
        playing.ifPresent(now -> may.addAll(now.endedBy(latest, Listener.Run::earliestMs)));
        if (words.contains(Prescription.beginning("coach.set-recorded"))) {
            Set<String> noted = place.stream()
                    .flatMap(spot -> spot.sets().map(set -> before.visit().orElseThrow() + "." + set))
                    .collect(Collectors.toSet());
            (noted.size() == 1 ? must : may).addAll(noted);
            may.addAll(noted);
        }
        compare(must, may, after.done(), wrong);
        if (!wrong.isEmpty()) {
            wrong.add("by ear: " + certain + " to " + possible + " ms into " + playing);
        }
        leftOut(exchange, before, after, wrong);
        completions(after, wrong);
        visit(exchange, at, before, after, wrong);
        listen(exchange, after, wrong);
        return wrong;
    }

    private static boolean failedToPlay(Exchange exchange, Playing now) {
        return exchange.request().at("/request/type").asText().endsWith("APLA.RuntimeError")
                && session(exchange).equals(now.session());
    }

    private void compare(Set<String> must, Set<String> may, Set<String> kept, List<String> wrong) {
        Set<String> lost = new TreeSet<>(must);
        lost.removeAll(kept);
        Set<String> invented = new TreeSet<>(kept);
        invented.removeAll(may);
        if (!lost.isEmpty() || !invented.isEmpty()) {
            wrong.add("lost " + lost + ", invented " + invented);
        }
        done.clear();
        done.addAll(kept);
    }

    /** Only she leaves something out, and only the exercise where she is. */
    private void leftOut(Exchange exchange, Kept before, Kept after, List<String> wrong) {
        Set<String> more = after.leftOut();
        more.removeAll(before.leftOut());
        boolean hers = LEAVING_OUT.contains(exchange.request().at("/request/intent/name").asText());
        boolean here = more.isEmpty() || hers && place.stream()
                .anyMatch(spot -> more.equals(Set.of(before.visit().orElse("") + "." + spot.exercise())));
        if (!here || !after.leftOut().containsAll(before.leftOut())) {
            wrong.add("left out " + more + " of " + before.leftOut() + " at " + place);
        }
    }

    /** An exercise is completed with its last set, once a visit. */
    private void completions(Kept after, List<String> wrong) {
        Map<String, String> times = new TreeMap<>();
        Map<String, String> last = new TreeMap<>();
        for (Prescription.Exercise exercise : Prescription.EXERCISES) {
            List<String> visits = done.stream()
                    .filter(set -> set.endsWith("." + exercise.id() + ".1"))
                    .map(set -> set.substring(0, set.indexOf('.')))
                    .filter(visit -> hasAll(visit, exercise))
                    .toList();
            if (!visits.isEmpty()) {
                times.put(exercise.id(), String.valueOf(visits.size()));
                last.put(exercise.id(), visits.getLast().split(" ")[0]);
            }
        }
        if (!times.equals(after.notes("completed.")) || !last.equals(after.notes("last."))) {
            wrong.add("completed " + times + " " + last + ", and it is kept " + after.notes("completed.") + " "
                    + after.notes("last."));
        }
    }

    private boolean hasAll(String visit, Prescription.Exercise exercise) {
        for (int set = 1; set <= exercise.sets(); set++) {
            if (!done.contains(visit + "." + exercise.id() + "." + set)) {
                return false;
            }
        }
        return true;
    }

    /** What is counted belongs to the visit under way, or begins the one that is due today. */
    private void visit(Exchange exchange, Instant at, Kept before, Kept after, List<String> wrong) {
        if (!after.state().equals("playing") || after.visit().equals(before.visit())) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(at, ZoneId.of(after.note("zone").orElseThrow()));
        boolean firstIsLeft = Prescription.EXERCISES.stream()
                .anyMatch(one -> !hasAll(today + " 1", one) && !after.leftOut().contains(today + " 1." + one.id()));
        String due = today + (firstIsLeft ? " 1" : " 2");
        if (!after.visit().orElseThrow().equals(due)) {
            wrong.add(
                    "the visit " + after.visit() + " began, and " + due + " was due; before it was " + before.visit());
        }
    }

    private void listen(Exchange exchange, Kept after, List<String> wrong) {
        boolean own = playing.map(Playing::session).filter(session(exchange)::equals).isPresent();
        if (exchange.playback().isPresent()) {
            Playback plays = exchange.playback().get();
            List<Listener.Run> runs = Listener.runs(plays);
            if (!runs.isEmpty() && !after.state().equals("playing")) {
                wrong.add("it is kept that it is " + after.state() + ", and what is heard is " + runs);
            }
            playing = runs.isEmpty()
                    ? Optional.empty()
                    : after.visit()
                            .map(visit -> new Playing(session(exchange), plays.start(), runs,
                                    Listener.saidLast(plays), visit));
            if (runs.isEmpty()) {
                Set<Spot> asked = place.stream()
                        .flatMap(spot -> Spot.in(plays.answer().words(), Optional.of(spot.exercise())).stream())
                        .collect(Collectors.toSet());
                place = asked.isEmpty() ? place : asked;
            }
        } else if (own && !exchange.utterance().equals("[silence]")) {
            playing = Optional.empty();
        }
    }

    @Override
    public String toString() {
        return done + "\nplays " + playing + "\nat " + place;
    }

    private static String session(Exchange exchange) {
        return exchange.request().at("/session/sessionId").asText();
    }
}
