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

    /**
     * Asks whether the user is ready for what begins at {@code next}, and says what happens if the user says nothing: the
     * routine goes on if the reprompt has work.
     */
    Beat readyQuestion(Exercise exercise, Place next, List<Beat> reprompt) {
        boolean goesOnBySilence = reprompt.stream().anyMatch(Beat::isWork);
        return ask(exercise, next, goesOnBySilence ? CountMessage.OR_WAIT : CountMessage.WHEN_READY);
    }

    /** Asks what the user meant; if the user says nothing, the set goes on. */
    Beat onceMore(Place next) {
        return Introduction.ask(translator.text(Message.of(CountMessage.ASK_ONCE_MORE)), Optional.of(next));
    }

    /** Asks whether the user is ready for what begins at {@code next}; if the user says nothing, the session ends. */
    Beat finalReadyQuestion(Exercise exercise, Place next) {
        return ask(exercise, next, CountMessage.WHEN_READY);
    }

    /** The last question of a visit, when no repetition is left. */
    Beat lastQuestion(CountMessage ask) {
        return Introduction.ask(translator.text(Message.of(ask)), Optional.empty());
    }

    /** The beats of the closing sentences, which come before the last question. */
    List<Beat> closingBeats(List<Message> closing) {
        return closing.stream()
                .map(message -> Introduction.say(translator.text(message), Kind.ANNOUNCEMENT, Optional.empty()))
                .toList();
    }

    private Beat ask(Exercise exercise, Place next, CountMessage ending) {
        return Introduction.ask(translator.text(List.of(question(exercise, next), Message.of(ending))),
                Optional.of(next));
    }

    private static Message question(Exercise exercise, Place next) {
        if (next.equals(Pacer.start(exercise))) {
            return Message.of(CountMessage.ASK_EXERCISE).with("exercise", exercise.name());
        }
        boolean newSet = next.side() == exercise.dose().sides().order().getFirst();
        return newSet ? Message.of(CountMessage.ASK_SET).with("set", next.set()) : Message.of(CountMessage.ASK_SIDE);
    }
}
