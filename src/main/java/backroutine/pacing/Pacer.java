package backroutine.pacing;

import backroutine.routine.Dose;
import backroutine.routine.Exercise;
import backroutine.routine.Side;
import java.util.ArrayList;
import java.util.List;

/** Turns a dose and a person's settings into beats. */
public final class Pacer {
    private final Wording wording;
    private final Transition transition;

    /** A pacer that speaks one language. */
    public Pacer(Wording wording) {
        this.wording = wording;
        this.transition = new Transition(wording);
    }

    /**
     * The work of an exercise from a place to its end, with the rests and changes of side between; exactly as long as the
     * dose and the settings say.
     *
     * @throws IllegalArgumentException if a word does not fit its beat
     */
    public Timeline work(Exercise exercise, Place from, Settings settings) {
        List<Beat> beats = new ArrayList<>();
        for (Piece piece : pieces(exercise, from, settings)) {
            beats.addAll(piece.lead());
            beats.addAll(piece.work());
        }
        return new Timeline(beats);
    }

    /** The first repetition of an exercise. */
    public static Place start(Exercise exercise) {
        return new Place(exercise.id(), 1, exercise.dose().sides().order().getFirst(), 1);
    }

    /** The nearest place the exercise really has: a routine may have been edited since the place was kept. */
    public static Place within(Exercise exercise, Place place) {
        Dose dose = exercise.dose();
        List<Side> sides = dose.sides().order();
        return new Place(exercise.id(), Math.min(place.set(), dose.sets().value()),
                sides.contains(place.side()) ? place.side() : sides.getFirst(),
                Math.min(place.repetition(), dose.repetitionsASide()));
    }

    List<Piece> pieces(Exercise exercise, Place from, Settings settings) {
        List<Piece> pieces = new ArrayList<>();
        List<Side> sides = exercise.dose().sides().order();
        int sets = exercise.dose().sets().value();
        for (int set = from.set(); set <= sets; set++) {
            int firstSide = set == from.set() ? sides.indexOf(from.side()) : 0;
            for (int side = firstSide; side < sides.size(); side++) {
                boolean first = pieces.isEmpty();
                Place start = first ? from : new Place(exercise.id(), set, sides.get(side), 1);
                List<Beat> lead = first
                        ? List.of()
                        : side > 0
                                ? transition.change(exercise, start, settings)
                                : transition.rest(exercise, start, settings);
                pieces.add(new Piece(start, lead, repetitions(exercise, start, settings, side == sides.size() - 1)));
            }
        }
        return pieces;
    }

    private List<Beat> repetitions(Exercise exercise, Place start, Settings settings, boolean lastSide) {
        List<Beat> beats = new ArrayList<>();
        int last = exercise.dose().repetitionsASide();
        for (int number = start.repetition(); number <= last; number++) {
            Place place = new Place(start.exercise(), start.set(), start.side(), number);
            boolean endsSet = lastSide && number == last;
            beats.addAll(new Repetition(wording, exercise, settings, place, endsSet).beats());
        }
        return beats;
    }
}
