package backroutine.coach;

import backroutine.pacing.Line;
import backroutine.pacing.Place;
import backroutine.pacing.Wording;
import backroutine.routine.Exercise;
import backroutine.routine.Side;
import java.util.ArrayList;
import java.util.List;

/** Tells where she is: "set two, on the left, about repetition six". */
final class Whereabouts {
    private final Wording wording;

    Whereabouts(Wording wording) {
        this.wording = wording;
    }

    /** The line with the exercise and the place in it filled in. */
    Line in(Say key, Exercise exercise, Place place) {
        return Line.of(key).with("exercise", exercise.name()).with("where", where(exercise, place));
    }

    private String where(Exercise exercise, Place place) {
        List<String> parts = new ArrayList<>();
        if (exercise.dose().sets().value() > 1) {
            parts.add(wording.words(Line.of(Say.WHERE_SET).with("set", place.set())));
        }
        if (place.side() != Side.BOTH) {
            parts.add(wording.words(Line.of(place.side() == Side.LEFT ? Say.WHERE_LEFT : Say.WHERE_RIGHT)));
        }
        if (place.repetition() > 1) {
            parts.add(wording.words(Line.of(Say.WHERE_REPETITION).with("repetition", place.repetition())));
        }
        return String.join(", ", parts);
    }
}
