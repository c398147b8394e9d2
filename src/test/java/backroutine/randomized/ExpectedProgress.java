package backroutine.randomized;

import backroutine.talk.device.Exchange;
import backroutine.talk.device.Playback;
import backroutine.talk.heard.ShownDocument;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An independent model of the progress that must be stored. A set is done when it was played to its end, or when the user said
 * so and the skill confirmed it. The model follows what is played, and compares the stored items after each exchange. It does
 * not use the skill's plans, blocks and beats.
 *
 * <p>Alexa reports no position, so the skill computes it from timestamps, less 2.5 s for the time that a response and a command
 * take. For a spoken command this is exact here. A request that is not spoken, such as an error, has no command, so a set that
 * ended in the last 1.5 s may count or not.
 */
final class ExpectedProgress {
    private static final Set<String> SKIPPING_INTENTS = Set.of("SkipIntent", "SkipExerciseIntent", "AMAZON.NextIntent");
    private static final String UNDECIDED = "asked-how-to-go-on";
    private static final String LEFT_OUT_AFTER_PAIN = "cat-camel";
    private static final Set<String> PAIN_INTENTS = Set.of("PainIntent", "SeverePainIntent", "TooHardIntent");

    private final TreeSet<String> done = new TreeSet<>();
    private Optional<Playing> playing = Optional.empty();
    private Set<SetPlace> place = Set.of();

    /** Follows one exchange, and returns all differences between the model and the stored items. */
    List<String> contradictions(Exchange exchange, StoredItems before, StoredItems after) {
        List<String> differences = new ArrayList<>();
        Instant at = Instant.parse(exchange.request().at("/request/timestamp").asText());
        String words = exchange.playback().map(Playback::answer).map(heard -> heard.words()).orElse("");
        if (words.contains(Prescription.beginning("coach.deleted"))) {
            playing = Optional.empty();
            place = Set.of();
            done.clear();
            return after.items().isEmpty()
                    ? differences
                    : List.of("not all of it was deleted: " + after.items().keySet());
        }
        PlayedTime played = playing.map(now -> PlayedTime.of(exchange, at, now)).orElse(PlayedTime.NOTHING);
        long certain = played.certain();
        long latest = played.latest();
        boolean heard = played.toItsEnd() || playing.filter(now -> isSignOfLife(exchange, now)).isPresent();
        playing.map(now -> now.at(certain, latest, heard))
                .filter(some -> !some.isEmpty())
                .ifPresent(some -> place = some);
        Set<String> must = new TreeSet<>(done);
        playing.ifPresent(now -> must.addAll(now.endedBy(certain, heard, CountedRuns.Run::endMs)));
        Set<String> may = new TreeSet<>(must);
        playing.ifPresent(now -> may.addAll(now.endedBy(latest, heard, CountedRuns.Run::earliestMs)));
        if (words.contains(Prescription.beginning("coach.set-recorded"))) {
            confirm(place.stream().flatMap(SetPlace::sets).collect(Collectors.toSet()), before, must, may);
        }
        if (words.contains(Prescription.beginning("coach.exercise-recorded"))) {
            String exercise = before.field("exercise").orElseThrow();
            Set<String> visit = visits(before);
            Stream<String> sets = new SetPlace(exercise, Optional.empty()).sets();
            sets.forEach(set -> visit.forEach(one -> (visit.size() == 1 ? must : may).add(one + "." + set)));
            may.addAll(must);
        }
        compareDone(must, may, after.done(), differences);
        if (!differences.isEmpty()) {
            differences.add("the model heard " + certain + " to " + latest + " ms into " + playing);
        }
        compareSkipped(exchange, before, after, differences);
        compareCompletions(after, differences);
        compareVisit(exchange, at, before, after, differences);
        follow(exchange, after, differences);
        return differences;
    }

    /** Adds sets that the user has done alone: they must be stored if it is certain which set of which visit it was. */
    private static void confirm(Set<String> sets, StoredItems before, Set<String> must, Set<String> may) {
        Set<String> confirmed = visits(before).stream()
                .flatMap(visit -> sets.stream().map(set -> visit + "." + set))
                .collect(Collectors.toSet());
        (confirmed.size() == 1 ? must : may).addAll(confirmed);
        may.addAll(confirmed);
    }

    /** The visit under way, and the one that was left for it: the skill may have returned there. */
    private static Set<String> visits(StoredItems before) {
        return Stream.concat(before.visit().stream(), before.field("return-to").map(ExpectedProgress::visit).stream())
                .collect(Collectors.toSet());
    }

    /** The visit of a stored place, such as {@code 2026-11-22 1 WHAT_IS_LEFT …}. */
    private static String visit(String place) {
        return place.split(" ")[0] + " " + place.split(" ")[1];
    }

    /** Whether the user did this in the session that plays, and so has heard what played. */
    private static boolean isSignOfLife(Exchange exchange, Playing now) {
        String type = exchange.request().at("/request/type").asText();
        String reason = exchange.request().at("/request/reason").asText();
        return session(exchange).equals(now.session())
                && (!type.startsWith("Alexa.") || type.equals("Alexa.Presentation.APL.UserEvent"))
                && !(type.equals("SessionEndedRequest") && !reason.equals("USER_INITIATED"));
    }

    private void compareDone(Set<String> must, Set<String> may, Set<String> stored, List<String> differences) {
        Set<String> lost = new TreeSet<>(must);
        lost.removeAll(stored);
        Set<String> unexpected = new TreeSet<>(stored);
        unexpected.removeAll(may);
        if (!lost.isEmpty() || !unexpected.isEmpty()) {
            differences.add("lost " + lost + ", unexpected " + unexpected);
        }
        done.clear();
        done.addAll(stored);
    }

    /**
     * An exercise is skipped only when the user says so, and only the one where the user is or that is named. It is skipped too
     * when the user leaves at the question how to go on, and at once after pain or difficulty if the routine's data say so.
     */
    private void compareSkipped(Exchange exchange, StoredItems before, StoredItems after, List<String> differences) {
        Set<String> more = after.skipped();
        more.removeAll(before.skipped());
        boolean touchedNext = exchange.request().at("/request/arguments/0").asText().equals("next");
        String intent = touchedNext
                ? "AMAZON.NextIntent"
                : exchange.request().at("/request/intent/name").asText();
        boolean named = !exchange.request().at("/request/intent/slots/exercise/value").isMissingNode();
        boolean here = place.stream()
                .anyMatch(setPlace -> more.equals(Set.of(before.visit().orElse("") + "." + setPlace.exercise())));
        boolean left = before.state().equals(UNDECIDED)
                && more.equals(Set.of(before.visit().orElse("") + "." + before.field("exercise").orElse("")));
        boolean afterPain = PAIN_INTENTS.contains(intent)
                && more.equals(Set.of(before.visit().orElse("") + "." + LEFT_OUT_AFTER_PAIN));
        boolean returned = before.field("return-to")
                .map(place -> place.split(" "))
                .filter(place -> more.equals(Set.of(place[0] + " " + place[1] + "." + place[3])))
                .isPresent();
        boolean allowed = more.isEmpty() || left || afterPain || SKIPPING_INTENTS.contains(intent) && returned
                || SKIPPING_INTENTS.contains(intent) && (here || named && more.size() == 1);
        if (left) {
            // The place is the next exercise then, which need not be told at once.
            place = after.field("exercise").map(next -> Set.of(new SetPlace(next, Optional.of(1)))).orElse(place);
        }
        if (!allowed || !after.skipped().containsAll(before.skipped())) {
            differences.add("skipped " + more + " after " + before.skipped() + " at " + place);
        }
    }

    /** An exercise is completed when all its sets are done, once in a visit. */
    private void compareCompletions(StoredItems after, List<String> differences) {
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
        if (!times.equals(after.fields("completed.")) || !last.equals(after.fields("last."))) {
            differences.add("completed " + times + " " + last + ", but stored is " + after.fields("completed.") + " "
                    + after.fields("last."));
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

    /** What is counted belongs to the visit under way, or begins the visit that is due today. */
    private void compareVisit(Exchange exchange, Instant at, StoredItems before, StoredItems after,
            List<String> differences) {
        boolean returned = before.field("return-to")
                .filter(left -> left.startsWith(after.visit().orElse("none") + " "))
                .isPresent();
        if (!after.state().equals("playing") || after.visit().equals(before.visit()) || returned) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(at, ZoneId.of(after.field("zone").orElseThrow()));
        boolean firstIsLeft = Prescription.EXERCISES.stream()
                .anyMatch(one -> !hasAll(today + " 1", one) && !after.skipped().contains(today + " 1." + one.id()));
        String due = today + (firstIsLeft ? " 1" : " 2");
        if (!after.visit().orElseThrow().equals(due)) {
            differences.add(
                    "the visit " + after.visit() + " began, and " + due + " was due; before it was " + before.visit());
        }
    }

    private void follow(Exchange exchange, StoredItems after, List<String> differences) {
        boolean sameSession = playing.map(Playing::session).filter(session(exchange)::equals).isPresent();
        boolean silent = exchange.playback().filter(playback -> playback.answer().lengthMs() == 0).isPresent();
        if (exchange.playback().isPresent() && !silent) {
            Playback playback = exchange.playback().get();
            List<CountedRuns.Run> runs = CountedRuns.in(playback);
            if (!runs.isEmpty() && !after.state().equals("playing")) {
                differences.add("the stored state is " + after.state() + ", but counting is played: " + runs);
            }
            playing = runs.isEmpty()
                    ? Optional.empty()
                    : after.visit()
                            .map(visit -> new Playing(session(exchange), playback.start(),
                                    playback.answer().lengthMs(), runs,
                                    CountedRuns.wordsAfterLastRun(playback), visit,
                                    playback.shows()
                                            .filter(ShownDocument::playsVoice)
                                            .map(ShownDocument::token)
                                            .orElse("")));
            if (runs.isEmpty()) {
                Set<SetPlace> asked = place.stream()
                        .flatMap(setPlace -> SetPlace.in(playback.answer().words(), Optional.of(setPlace.exercise()))
                                .stream())
                        .collect(Collectors.toSet());
                place = asked.isEmpty() ? place : asked;
            }
        } else if (!silent && sameSession && !isLeftAlone(exchange)) {
            playing = Optional.empty();
        }
    }

    /**
     * Whether Alexa ended the session because nobody answered. Then all of a response has been heard, unless a document played it:
     * that disappears with its session.
     */
    private boolean isLeftAlone(Exchange exchange) {
        String reason = exchange.request().at("/request/reason").asText();
        return exchange.utterance().equals("[silence]") || reason.equals("EXCEEDED_MAX_REPROMPTS")
                && playing.filter(now -> now.token().isEmpty()).isPresent();
    }

    @Override
    public String toString() {
        return done + "\nplays " + playing + "\nat " + place;
    }

    static String session(Exchange exchange) {
        return exchange.request().at("/session/sessionId").asText();
    }
}
