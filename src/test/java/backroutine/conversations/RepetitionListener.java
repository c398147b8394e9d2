package backroutine.conversations;

import backroutine.language.English;
import backroutine.pacing.AllCombinations;
import backroutine.pacing.Place;
import backroutine.routine.Exercise;
import backroutine.routine.Phase;
import backroutine.routine.Routine;
import backroutine.talk.heard.Heard;
import backroutine.talk.heard.Sound;
import java.util.ArrayList;
import java.util.List;

/** Follows the routine by ear: knows the prescription and what is heard, and nothing of how the skill keeps the place. */
final class RepetitionListener {
    private static final Routine ROUTINE = English.routine();

    /** Every repetition of the first visit, in order. */
    static final List<Place> ROUTE = ROUTINE.exercises()
            .stream()
            .flatMap(one -> AllCombinations.places(one).stream())
            .toList();

    private RepetitionListener() {}

    /**
     * Which repetition is under way, or comes next, after so much of a stretch.
     *
     * @param from the repetition that the stretch begins with
     * @return indices into {@link #ROUTE}; its size when the visit is over
     */
    static int at(Heard heard, int from, long millis) {
        List<Long> begun = starts(heard, from).stream().filter(start -> start <= millis).toList();
        if (begun.isEmpty()) {
            return from;
        }
        int current = from + begun.size() - 1;
        boolean under = millis < begun.getLast() + lasts(ROUTE.get(current));
        return under ? current : current + 1;
    }

    /** When repetitions begin in a stretch, in milliseconds; no stretch counts two exercises. */
    static List<Long> starts(Heard heard, int from) {
        List<Long> starts = new ArrayList<>();
        for (Sound.Words words : heard.spoken().toList()) {
            int next = from + starts.size();
            boolean same = next < ROUTE.size() && exercise(next) == exercise(from);
            if (same && words.onTheBeat() && opens(words.text(), exercise(next))) {
                starts.add(words.startMs());
            }
        }
        return starts;
    }

    static Exercise exercise(int index) {
        return ROUTINE.exercise(ROUTE.get(index).exercise());
    }

    private static boolean opens(String words, Exercise exercise) {
        String motion = switch (exercise.id()) {
            case "glute-squeeze" -> "squeeze";
            case "glute-bridge" -> "lift";
            case "hip-flexor-stretch" -> "hold";
            case "cat-camel" -> "breathe in";
            case "thoracic-stretch" -> "turn up";
            default ->
                throw new IllegalArgumentException("nobody has told what begins a repetition of " + exercise.id());
        };
        return words.equals(motion) || words.endsWith(", " + motion);
    }

    private static long lasts(Place place) {
        return ROUTINE.exercise(place.exercise())
                .dose()
                .repetition()
                .stream()
                .map(Phase::seconds)
                .mapToLong(seconds -> seconds.value() * 1000L)
                .sum();
    }
}
