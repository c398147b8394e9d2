package backroutine.coach.place;

import backroutine.coach.turn.CoachMessage;
import backroutine.pacing.Pacer;
import backroutine.pacing.Place;
import backroutine.routine.Exercise;
import backroutine.routine.Side;
import backroutine.text.Message;
import backroutine.text.MessageValue.DetailsOf;
import backroutine.text.MessageValue.Nested;
import java.util.ArrayList;
import java.util.List;

/** Messages that name a place in an exercise: "set two, left side, about number six". */
public final class PlacePhrase {
    private PlacePhrase() {}

    /**
     * The first message with the place, or the second one at the start of an exercise without sides, where there is nothing to
     * tell of the place.
     */
    public static Message message(CoachMessage within, CoachMessage atStart, Exercise exercise, Place place) {
        boolean nothingToTell = place.equals(Pacer.start(exercise)) && place.side() == Side.BOTH;
        return message(nothingToTell ? atStart : within, exercise, place);
    }

    /** The same for a user who was interrupted: within the first repetition, the exercise has begun. */
    public static Message message(CoachMessage within, CoachMessage atStart, Exercise exercise, Place place,
            Situation situation) {
        return situation.isWithinRepetition()
                ? message(within, exercise, place, details(exercise, place, true))
                : message(within, atStart, exercise, place);
    }

    /** The message with the values {@code exercise} and {@code where}. */
    public static Message message(CoachMessage key, Exercise exercise, Place place) {
        return message(key, exercise, place, details(exercise, place, false));
    }

    private static Message message(CoachMessage key, Exercise exercise, Place place, DetailsOf where) {
        return Message.of(key).with("exercise", exercise.name()).with("where", where);
    }

    private static DetailsOf details(Exercise exercise, Place place, boolean withFirstRepetition) {
        List<Message> details = new ArrayList<>();
        if (exercise.dose().sets().value() > 1) {
            details.add(Message.of(CoachMessage.WHERE_SET).with("set", place.set()));
        }
        switch (place.side()) {
            case BOTH -> {}
            case LEFT -> details.add(Message.of(CoachMessage.WHERE_LEFT));
            case RIGHT -> details.add(Message.of(CoachMessage.WHERE_RIGHT));
        }
        boolean onlyOne = exercise.dose().repetitionsASide() == 1;
        if (place.repetition() > 1 || withFirstRepetition && !onlyOne) {
            details.add(Message.of(CoachMessage.WHERE_REPETITION).with("repetition", place.repetition()));
        }
        return new DetailsOf(details.stream().map(Nested::new).toList());
    }
}
