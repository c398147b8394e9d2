package backroutine.pacing;

import backroutine.routine.Exercise;
import backroutine.text.Message;
import backroutine.text.Translator;
import java.util.ArrayList;
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
     * routine goes on if the reprompt has work. A user who knows that it goes on is not told.
     */
    Beat readyQuestion(Exercise exercise, Place next, List<Beat> reprompt, Wording wording) {
        boolean goesOnBySilence = reprompt.stream().anyMatch(Beat::isWork);
        List<Message> messages = new ArrayList<>(List.of(question(exercise, next, wording)));
        if (!goesOnBySilence) {
            messages.add(Message.of(CountMessage.WHEN_READY));
        } else if (!wording.brief()) {
            messages.add(Message.of(CountMessage.OR_WAIT));
        }
        return ask(messages, next);
    }

    /** Asks what the user meant; if the user says nothing, the set goes on. */
    Beat onceMore(Place next) {
        return ask(List.of(Message.of(CountMessage.ASK_ONCE_MORE)), next);
    }

    /**
     * Asks whether the user is ready for what begins at {@code next}, in more words and in fewer; if the user says nothing, the
     * session ends.
     */
    List<Beat> finalReadyQuestions(Exercise exercise, Place next, Wording wording) {
        Message nowOrLater = Message.of(CountMessage.NOW_OR_LATER).varied(wording.variation());
        Message question = question(exercise, next, wording);
        boolean hasBriefForm = isNewSet(exercise, next) && !next.equals(Pacer.start(exercise));
        Message brief = hasBriefForm ? Message.of(CountMessage.ASK_SET_BRIEFLY).with("set", next.set()) : question;
        return List.of(ask(List.of(question, nowOrLater), next), ask(List.of(brief, nowOrLater), next));
    }

    /** The last question of a visit, when no repetition is left. */
    Beat lastQuestion(CountMessage ask) {
        return Introduction.ask(translator.text(Message.of(ask)), Optional.empty());
    }

    /** The beats of the closing sentences, which come before the last question. */
    List<Beat> closingBeats(List<Message> closing) {
        return closing.stream()
                .map(message -> Introduction.say(translator.text(message), Beat.Kind.ANNOUNCEMENT, Optional.empty()))
                .toList();
    }

    private static boolean isNewSet(Exercise exercise, Place next) {
        return next.repetition() == 1 && next.side() == exercise.dose().sides().order().getFirst();
    }

    private Beat ask(List<Message> messages, Place next) {
        return Introduction.ask(translator.text(messages), Optional.of(next));
    }

    private static Message question(Exercise exercise, Place next, Wording wording) {
        if (next.repetition() > 1) {
            return Message.of(CountMessage.ASK_GO_ON).varied(wording.variation());
        }
        if (next.equals(Pacer.start(exercise))) {
            return Message.of(CountMessage.ASK_EXERCISE).with("exercise", exercise.name()).varied(wording.variation());
        }
        Message side = isNewSet(exercise, next)
                ? Message.of(CountMessage.ASK_SET).with("set", next.set())
                : Message.of(CountMessage.ASK_SIDE);
        return side.varied(wording.variation());
    }
}
