package backroutine.pacing;

import backroutine.pacing.Beat.Kind;
import backroutine.routine.Exercise;
import backroutine.routine.Phase;
import backroutine.routine.Side;
import backroutine.text.Message;
import backroutine.text.MessageValue.Text;
import backroutine.text.Translator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
        return countIn(exercise, next).after(change(side(exercise, next.side())),
                exercise.dose().sides().changeSeconds(),
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
        Message message = untilReady(exercise, next.side());
        int seconds = newSet ? settings.rest(exercise) : exercise.dose().sides().changeSeconds();
        long before = seconds * SECOND - questionMillis - AlexaLimits.MICROPHONE - SHORT_COUNT_IN * SECOND;
        Beat shortest = Introduction.say(translator.text(message), Kind.REST, Optional.of(next));
        return new Beat((int) Math.max(Math.min(before, room), shortest.millis()), shortest.text(),
                newSet ? Kind.REST : Kind.CHANGE_SIDES,
                shortest.place());
    }

    /** What is said while the user rests or changes sides, before the question. */
    Message untilReady(Exercise exercise, Side next) {
        return next == exercise.dose().sides().order().getFirst()
                ? Message.of(CountMessage.REST_UNTIL_READY).with("side", side(exercise, next))
                : change(side(exercise, next));
    }

    /** The fewest seconds in which each side can be named, at a change of sides or at the start; 0 if there are no sides. */
    int fewestSecondsToChange(Exercise exercise) {
        List<Side> sides = exercise.dose().sides().order();
        int changing = sides.stream()
                .skip(1)
                .map(side -> new Place(exercise.id(), 1, side, 1))
                .mapToInt(next -> countIn(exercise, next).secondsWith(change(side(exercise, next.side()))))
                .max()
                .orElse(0);
        return changing == 0 ? 0 : Math.max(changing, fewestSecondsToBegin(exercise, 1));
    }

    /** The fewest seconds in which each set after the first can be named; 0 if there is one set. */
    int fewestSecondsToRest(Exercise exercise) {
        return fewestSecondsToBegin(exercise, 2);
    }

    private int fewestSecondsToBegin(Exercise exercise, int firstSet) {
        Side side = exercise.dose().sides().order().getFirst();
        return IntStream.rangeClosed(firstSet, exercise.dose().sets().value())
                .mapToObj(set -> new Place(exercise.id(), set, side, 1))
                .flatMap(next -> beginning(exercise, next).map(countIn(exercise, next)::secondsWith).stream())
                .reduce(0, Math::max);
    }

    /** The sentence for the set or the side that begins; empty where an exercise has neither. */
    private static Optional<Message> beginning(Exercise exercise, Place next) {
        Text side = side(exercise, next.side());
        if (exercise.dose().sets().value() > 1) {
            return Optional.of(Message.of(CountMessage.SET_BEGINS).with("set", next.set()).with("side", side));
        }
        return side.equals(NOTHING)
                ? Optional.empty()
                : Optional.of(Message.of(CountMessage.SIDE_BEGINS).with("side", side));
    }

    private static Text side(Exercise exercise, Side side) {
        return Optional.ofNullable(exercise.text().sideCues().get(side)).map(Text::new).orElse(NOTHING);
    }

    private CountIn countIn(Exercise exercise, Place next) {
        return new CountIn(translator, exercise, next);
    }
}
