package backroutine.conversations;

import backroutine.fixture.TestLanguage;
import backroutine.pacing.AllCombinations;
import backroutine.pacing.CountMessage;
import backroutine.pacing.Place;
import backroutine.routine.Exercise;
import backroutine.routine.Motion;
import backroutine.routine.Phase;
import backroutine.routine.Routine;
import backroutine.talk.heard.Audio;
import backroutine.talk.heard.Sound;
import backroutine.text.Message;
import backroutine.text.MessageValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the repetitions in what is heard: it knows the routine and the words, and nothing of how the skill computes a place. */
final class RepetitionListener {
    private static final Routine ROUTINE = TestLanguage.routine();

    /** Every repetition of the first visit, in order. */
    static final List<Place> ROUTE = ROUTINE.exercises()
            .stream()
            .flatMap(one -> AllCombinations.places(one).stream())
            .toList();

    private RepetitionListener() {}

    /**
     * The repetition that is under way, or comes next, at a time in an audio.
     *
     * @param from the repetition that the audio begins with
     * @return indices into {@link #ROUTE}; its size when the visit is over
     */
    static int at(Audio heard, int from, long millis) {
        List<Long> begun = starts(heard, from).stream().filter(start -> start <= millis).toList();
        if (begun.isEmpty()) {
            return from;
        }
        int current = from + begun.size() - 1;
        boolean underWay = millis < begun.getLast() + lasts(ROUTE.get(current));
        return underWay ? current : current + 1;
    }

    /** When repetitions begin in an audio, in milliseconds; no audio counts two exercises. */
    static List<Long> starts(Audio heard, int from) {
        List<Long> starts = new ArrayList<>();
        for (Sound.Words words : heard.spoken().toList()) {
            int next = from + starts.size();
            boolean same = next < ROUTE.size() && exercise(next) == exercise(from);
            if (same && words.onTheBeat() && opensAny(words.text(), exercise(next))) {
                starts.add(words.startMs());
            }
        }
        return starts;
    }

    static Exercise exercise(int index) {
        return ROUTINE.exercise(ROUTE.get(index).exercise());
    }

    /** The words with which a repetition may begin: its motion, alone or with its number. */
    static Set<String> openings(Place place) {
        Exercise exercise = ROUTINE.exercise(place.exercise());
        Motion first = exercise.dose().repetition().getFirst().motion();
        Message motion = Optional.ofNullable(exercise.text().motions().get(first))
                .map(CountMessage::verbatim)
                .orElse(Message.of(CountMessage.valueOf(first.name())));
        Message numbered = place.repetition() == exercise.dose().repetitionsASide()
                ? Message.of(CountMessage.MOTION_LAST)
                : Message.of(CountMessage.MOTION_NUMBERED).with("number", place.repetition());
        return Set.of(TestLanguage.words(motion),
                TestLanguage.words(numbered.with("motion", new MessageValue.Nested(motion))));
    }

    private static boolean opensAny(String words, Exercise exercise) {
        return AllCombinations.places(exercise).stream().anyMatch(place -> openings(place).contains(words));
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
