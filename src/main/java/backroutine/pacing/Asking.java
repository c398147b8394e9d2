package backroutine.pacing;

import backroutine.pacing.Beat.Kind;
import backroutine.routine.Exercise;
import java.util.List;
import java.util.Optional;

/** The questions that blocks and reprompts end with. */
final class Asking {
    private final Wording wording;

    Asking(Wording wording) {
        this.wording = wording;
    }

    /** Asks for what begins at {@code next}, and says what silence does: it goes on where the reprompt counts. */
    Beat about(Exercise exercise, Place next, List<Beat> reprompt) {
        boolean silenceGoesOn = reprompt.stream().anyMatch(Beat::working);
        return ask(exercise, next, silenceGoesOn ? Cue.OR_WAIT : Cue.WHEN_READY);
    }

    /** Asks for what begins at {@code next}; silence ends the session. */
    Beat once(Exercise exercise, Place next) {
        return ask(exercise, next, Cue.WHEN_READY);
    }

    /** The last question of a visit, when nothing is left to do. */
    Beat last(Cue ask) {
        return Opening.ask(wording.words(Line.of(ask)), Optional.empty());
    }

    /** What is said before it. */
    List<Beat> said(List<Line> closing) {
        return closing.stream()
                .map(line -> Opening.say(wording.words(line), Kind.OPENING, Optional.empty()))
                .toList();
    }

    private Beat ask(Exercise exercise, Place next, Cue how) {
        String question = wording.words(line(exercise, next)) + " " + wording.words(Line.of(how));
        return Opening.ask(question, Optional.of(next));
    }

    private static Line line(Exercise exercise, Place next) {
        if (next.equals(Pacer.start(exercise))) {
            return Line.of(Cue.ASK_EXERCISE).with("exercise", exercise.name());
        }
        boolean newSet = next.side() == exercise.dose().sides().order().getFirst();
        return newSet ? Line.of(Cue.ASK_SET).with("set", next.set()) : Line.of(Cue.ASK_SIDE);
    }
}
