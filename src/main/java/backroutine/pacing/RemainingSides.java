package backroutine.pacing;

import backroutine.routine.Exercise;
import backroutine.routine.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The sides of an exercise that are left, one after another. Beats are made only when they are asked for, because an answer
 * seldom plays all of them.
 *
 * @param pacer makes the beats
 * @param exercise the exercise
 * @param settings the user's settings
 * @param wording how the sentences between the sides are worded
 * @param next the repetition with which the first side begins; empty at the end of the exercise
 */
record RemainingSides(Pacer pacer, Exercise exercise, Settings settings, Wording wording,
        Optional<Place> next) {
    RemainingSides {
        Objects.requireNonNull(next, "next");
    }

    boolean isEmpty() {
        return next.isEmpty();
    }

    Place first() {
        return next.orElseThrow();
    }

    /** The beats before the first side, if another one was done before it: a rest or a change of sides. */
    List<Beat> transition() {
        return pacer.transition(exercise, first(), settings, wording);
    }

    /** The beats of the first side. */
    List<Beat> work() {
        return pacer.repetitions(exercise, first(), settings);
    }

    /** The beats of the first side up to a repetition, which is not its last one. */
    List<Beat> workUpTo(int repetition) {
        return pacer.repetitions(exercise, first(), repetition, settings);
    }

    /** What is left when the first side is done up to a repetition. */
    RemainingSides after(int repetition) {
        Place done = first();
        return new RemainingSides(pacer, exercise, settings, wording,
                Optional.of(new Place(done.exercise(), done.set(), done.side(), repetition + 1)));
    }

    /** The beats of the first side, after the rest or change of sides before it. */
    List<Beat> transitionAndWork() {
        List<Beat> beats = new ArrayList<>(transition());
        beats.addAll(work());
        return beats;
    }

    /** What is left when the first side is done. */
    RemainingSides afterFirst() {
        Place done = first();
        List<Side> sides = exercise.dose().sides().order();
        int side = sides.indexOf(done.side()) + 1;
        Optional<Place> start = side < sides.size()
                ? Optional.of(new Place(exercise.id(), done.set(), sides.get(side), 1))
                : done.set() < exercise.dose().sets().value()
                        ? Optional.of(new Place(exercise.id(), done.set() + 1, sides.getFirst(), 1))
                        : Optional.empty();
        return new RemainingSides(pacer, exercise, settings, wording, start);
    }
}
