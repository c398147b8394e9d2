package backroutine.pacing;

import backroutine.pacing.Beat.Kind;
import backroutine.routine.Exercise;
import backroutine.routine.Phase;
import backroutine.text.Message;
import backroutine.text.MessageValue.Text;
import backroutine.text.Translator;
import java.util.List;
import java.util.Optional;

/** Makes the beats between two sides: rests, changes of side, getting into position. Each ends with a count-in. */
final class Transitions {
    /** One second, in milliseconds. */
    private static final int SECOND = 1000;
    /** The seconds of a count-in. */
    static final int COUNT_IN = 5;
    /** The seconds of a count-in when there is little time: after a change of sides, or when a set goes on after a pause. */
    static final int SHORT_COUNT_IN = 3;

    private static final Text NOTHING = new Text("");

    private final Translator translator;

    Transitions(Translator translator) {
        this.translator = translator;
    }

    /** A rest between two sets. The next set is named at its end. */
    List<Beat> rest(Exercise exercise, Place next, Settings settings, Wording wording) {
        Message plain = Message.of(CountMessage.REST);
        List<Message> rest = settings.encouragement()
                ? List.of(Message.of(CountMessage.REST_PRAISED).varied(wording.variation() + next.set()), plain)
                : List.of(plain);
        return countIn(exercise, next).after(rest, beginning(exercise, next).orElse(plain), settings.rest(exercise),
                Kind.REST);
    }

    /** A change of sides. */
    List<Beat> change(Exercise exercise, Place next) {
        return countIn(exercise, next).after(change(side(exercise, next)), exercise.dose().sides().changeSeconds(),
                Kind.CHANGE_SIDES);
    }

    private static Message change(Text side) {
        return Message.of(CountMessage.CHANGE).with("side", side);
    }

    /** Getting into position: a sentence, then the count. Within a set that begins with holds, the sentence is the number. */
    List<Beat> settle(Exercise exercise, Place next, int seconds) {
        if (next.repetition() > 1) {
            Phase first = exercise.dose().repetition().getFirst();
            return first.motion().held()
                    ? countIn(exercise, next).afterNumber(RepetitionBeats.announcement(exercise, next.repetition()),
                            seconds)
                    : countIn(exercise, next).after(Message.of(CountMessage.SETTLE), seconds, Kind.COUNT_IN);
        }
        return countIn(exercise, next).after(beginning(exercise, next).orElse(Message.of(CountMessage.SETTLE)), seconds,
                Kind.COUNT_IN);
    }

    /**
     * The beat of a rest, or of a change of sides, before the question: as long as the rest less the question, the microphone
     * and the count-in that follow.
     */
    Beat untilReady(Exercise exercise, Place next, Settings settings, int questionMillis, long room) {
        boolean newSet = next.side() == exercise.dose().sides().order().getFirst();
        Message message = newSet
                ? Message.of(CountMessage.REST_UNTIL_READY).with("side", side(exercise, next))
                : change(side(exercise, next));
        int seconds = newSet ? settings.rest(exercise) : exercise.dose().sides().changeSeconds();
        long before = seconds * SECOND - questionMillis - AlexaLimits.MICROPHONE - SHORT_COUNT_IN * SECOND;
        Beat shortest = Introduction.say(translator.text(message), Kind.REST, Optional.of(next));
        return new Beat((int) Math.max(Math.min(before, room), shortest.millis()), shortest.text(),
                newSet ? Kind.REST : Kind.CHANGE_SIDES,
                shortest.place());
    }

    /** The sentence for the set or the side that begins; empty where an exercise has neither. */
    private static Optional<Message> beginning(Exercise exercise, Place next) {
        Text side = side(exercise, next);
        if (exercise.dose().sets().value() > 1) {
            return Optional.of(Message.of(CountMessage.SET_BEGINS).with("set", next.set()).with("side", side));
        }
        return side.equals(NOTHING)
                ? Optional.empty()
                : Optional.of(Message.of(CountMessage.SIDE_BEGINS).with("side", side));
    }

    private static Text side(Exercise exercise, Place place) {
        return Optional.ofNullable(exercise.text().sideCues().get(place.side())).map(Text::new).orElse(NOTHING);
    }

    private CountIn countIn(Exercise exercise, Place next) {
        return new CountIn(translator, exercise, next);
    }
}
