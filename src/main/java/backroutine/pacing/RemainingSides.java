package backroutine.pacing;

import backroutine.routine.Exercise;
import backroutine.routine.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is left of an exercise, one side of one set after another, none of which is ever broken. Beats are made when they are
 * asked for: an answer seldom plays all of them.
 *
 * @param next where the first side begins; empty at the end of the exercise
 */
record RemainingSides(Pacer pacer, Exercise exercise, Settings settings, Optional<Place> next) {
    RemainingSides {
        Objects.requireNonNull(next, "next");
    }

    boolean isEmpty() {
        return next.isEmpty();
    }

    Place first() {
        return next.orElseThrow();
    }

    /** What comes before the first side, when another went before it: a rest, or a change of sides. */
    List<Beat> transition() {
        return pacer.transition(exercise, first(), settings);
    }

    /** The repetitions of the first side. */
    List<Beat> work() {
        return pacer.repetitions(exercise, first(), settings);
    }

    /** The first side with what comes before it. */
    List<Beat> transitionAndWork() {
        List<Beat> beats = new ArrayList<>(transition());
        beats.addAll(work());
        return beats;
    }

    /** What is left when the first side has been done. */
    RemainingSides afterFirst() {
        Place done = first();
        List<Side> sides = exercise.dose().sides().order();
        int side = sides.indexOf(done.side()) + 1;
        Optional<Place> following = side < sides.size()
                ? Optional.of(new Place(exercise.id(), done.set(), sides.get(side), 1))
                : done.set() < exercise.dose().sets().value()
                        ? Optional.of(new Place(exercise.id(), done.set() + 1, sides.getFirst(), 1))
                        : Optional.empty();
        return new RemainingSides(pacer, exercise, settings, following);
    }
}
