package backroutine.pacing;

import backroutine.pacing.Beat.Kind;
import backroutine.routine.Exercise;
import backroutine.text.Message;
import backroutine.text.Translator;
import java.util.List;
import java.util.Optional;

/** The questions that blocks and reprompts end with. */
final class Prompts {
    private final Translator translator;

    Prompts(Translator translator) {
        this.translator = translator;
    }

    /** Asks for what begins at {@code next}, and says what silence does: it goes on where the reprompt counts. */
    Beat readyQuestion(Exercise exercise, Place next, List<Beat> reprompt) {
        boolean silenceGoesOn = reprompt.stream().anyMatch(Beat::isWork);
        return ask(exercise, next, silenceGoesOn ? CountMessage.OR_WAIT : CountMessage.WHEN_READY);
    }

    /** Asks for what begins at {@code next}; silence ends the session. */
    Beat finalReadyQuestion(Exercise exercise, Place next) {
        return ask(exercise, next, CountMessage.WHEN_READY);
    }

    /** The last question of a visit, when nothing is left to do. */
    Beat lastQuestion(CountMessage ask) {
        return Introduction.ask(translator.text(Message.of(ask)), Optional.empty());
    }

    /** What is said before it. */
    List<Beat> closing(List<Message> closing) {
        return closing.stream()
                .map(line -> Introduction.say(translator.text(line), Kind.INTRODUCTION, Optional.empty()))
                .toList();
    }

    private Beat ask(Exercise exercise, Place next, CountMessage how) {
        return Introduction.ask(translator.text(List.of(question(exercise, next), Message.of(how))), Optional.of(next));
    }

    private static Message question(Exercise exercise, Place next) {
        if (next.equals(Pacer.start(exercise))) {
            return Message.of(CountMessage.ASK_EXERCISE).with("exercise", exercise.name());
        }
        boolean newSet = next.side() == exercise.dose().sides().order().getFirst();
        return newSet ? Message.of(CountMessage.ASK_SET).with("set", next.set()) : Message.of(CountMessage.ASK_SIDE);
    }
}
