package backroutine.pacing;

import backroutine.routine.Dose;
import backroutine.routine.Exercise;
import backroutine.routine.Side;
import backroutine.text.Translator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns an exercise's dose and the user's settings into beats. */
public final class Pacer {
    private final Translator translator;
    private final Transitions transitions;

    /** Makes beats in one language. */
    public Pacer(Translator translator) {
        this.translator = translator;
        this.transitions = new Transitions(translator);
    }

    /**
     * The repetitions of an exercise from a place to its end, with the rests and changes of side between them. Its length is
     * exactly what the dose and the settings say.
     *
     * @throws IllegalArgumentException if a word does not fit its beat
     */
    public Timeline work(Exercise exercise, Place from, Settings settings) {
        RemainingSides remaining = remaining(exercise, from, settings, Wording.complete());
        List<Beat> beats = new ArrayList<>(remaining.work());
        for (remaining = remaining.afterFirst(); !remaining.isEmpty(); remaining = remaining.afterFirst()) {
            beats.addAll(remaining.transition());
            beats.addAll(remaining.work());
        }
        return new Timeline(beats);
    }

    /** The first repetition of an exercise. */
    public static Place start(Exercise exercise) {
        return new Place(exercise.id(), 1, exercise.dose().sides().order().getFirst(), 1);
    }

    /** The nearest place that the exercise has: the routine may have been edited since the place was stored. */
    public static Place nearestPlace(Exercise exercise, Place place) {
        Dose dose = exercise.dose();
        List<Side> sides = dose.sides().order();
        return new Place(exercise.id(), Math.min(place.set(), dose.sets().value()),
                sides.contains(place.side()) ? place.side() : sides.getFirst(),
                Math.min(place.repetition(), dose.repetitionsASide()));
    }

    /** The sides of an exercise that are left from a place on. */
    RemainingSides remaining(Exercise exercise, Place from, Settings settings, Wording wording) {
        return new RemainingSides(this, exercise, settings, wording, Optional.of(from));
    }

    /** The beats before a side that is not the first of the exercise: a rest or a change of sides. */
    List<Beat> transition(Exercise exercise, Place start, Settings settings, Wording wording) {
        return start.side() == exercise.dose().sides().order().getFirst()
                ? transitions.rest(exercise, start, settings, wording)
                : transitions.change(exercise, start);
    }

    /** The beats of one side of one set, from a place on. */
    List<Beat> repetitions(Exercise exercise, Place start, Settings settings) {
        return repetitions(exercise, start, exercise.dose().repetitionsASide(), settings);
    }

    /** The beats of one side of one set, from a place to a repetition. */
    List<Beat> repetitions(Exercise exercise, Place start, int upTo, Settings settings) {
        List<Beat> beats = new ArrayList<>();
        int last = exercise.dose().repetitionsASide();
        boolean lastSide = start.side() == exercise.dose().sides().order().getLast();
        for (int number = start.repetition(); number <= upTo; number++) {
            Place place = new Place(start.exercise(), start.set(), start.side(), number);
            boolean endsSet = lastSide && number == last;
            beats.addAll(new RepetitionBeats(translator, exercise, settings, place, endsSet).beats());
        }
        return List.copyOf(beats);
    }
}
