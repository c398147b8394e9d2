package backroutine.pacing;

import backroutine.pacing.Beat.Kind;
import backroutine.routine.Dose;
import backroutine.routine.Exercise;
import backroutine.routine.ExerciseText;
import backroutine.routine.Sides;
import backroutine.text.Message;
import backroutine.text.MessageValue.ListOf;
import backroutine.text.MessageValue.Text;
import backroutine.text.SpokenText;
import backroutine.text.Translator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The introduction of an exercise, in beats long enough for a slow voice. */
final class Introduction {
    /** The shortest pause after a sentence, in milliseconds. */
    private static final int PAUSE = 200;
    /** Beats are rounded up to a multiple of this, in milliseconds. */
    private static final int ROUNDING = 100;

    private final Translator translator;

    Introduction(Translator translator) {
        this.translator = translator;
    }

    /** A part of the introduction of an exercise, one beat for each sentence. */
    List<Beat> of(Exercise exercise, IntroductionPart part, Settings settings, Pauses pauses) {
        return messages(exercise, part.level(), settings).stream()
                .skip(part.from())
                .map(message -> beat(exercise, message, pauses))
                .toList();
    }

    /**
     * Time for the user within an introduction.
     *
     * @param toMove milliseconds to get to the position after it was named, 0 or more
     * @param toFetch milliseconds to fetch the kit after it was named, 0 or more
     */
    record Pauses(long toMove, long toFetch) {
        static final Pauses NONE = new Pauses(0, 0);
    }

    private Beat beat(Exercise exercise, Message message, Pauses pauses) {
        boolean fetched = message.key() == CountMessage.KIT && pauses.toFetch() > 0;
        Message said = fetched ? new Message(CountMessage.KIT_FETCHED, message.values()) : message;
        Beat sentence = say(translator.text(said), Kind.INTRODUCTION, Optional.of(Pacer.start(exercise)));
        long pause = fetched ? pauses.toFetch() : message.key() == CountMessage.INTRODUCE ? pauses.toMove() : 0;
        return new Beat((int) (sentence.millis() + pause), sentence.text(), sentence.kind(), sentence.place());
    }

    /** How many sentences come first, before those that tell how the exercise is done: name, dose and kit. */
    static int sentencesBeforeSteps(Exercise exercise, Settings settings) {
        return head(exercise, settings).size();
    }

    /** Whether a part names the kit. */
    static boolean namesKit(Exercise exercise, IntroductionPart part, Settings settings) {
        return !part.isNothing() && !exercise.text().kit().isEmpty()
                && part.from() < sentencesBeforeSteps(exercise, settings);
    }

    /** What a user is told who continues within an exercise: the position, the kit, and from {@code CUE} on the cue. */
    static List<Message> positionAgain(Exercise exercise, IntroductionLevel level) {
        List<Message> messages = new ArrayList<>();
        messages.add(Message.of(CountMessage.POSITION).with("position", new Text(exercise.text().position())));
        if (!exercise.text().kit().isEmpty()) {
            messages.add(Message.of(CountMessage.KIT_FETCHED).with("kit", ListOf.texts(exercise.text().kit())));
        }
        if (level.compareTo(IntroductionLevel.CUE) >= 0) {
            messages.add(CountMessage.verbatim(exercise.text().cue()));
        }
        return messages;
    }

    /** The messages of {@link #of}, for an answer without a timeline. */
    static List<Message> messages(Exercise exercise, IntroductionLevel level, Settings settings) {
        if (level == IntroductionLevel.NONE) {
            return List.of();
        }
        ExerciseText text = exercise.text();
        List<Message> messages = new ArrayList<>(head(exercise, settings));
        if (level == IntroductionLevel.FULL) {
            text.steps().forEach(step -> messages.add(CountMessage.verbatim(step)));
            text.cautions().forEach(caution -> messages.add(CountMessage.verbatim(caution)));
        }
        if (level != IntroductionLevel.NAME) {
            messages.add(CountMessage.verbatim(text.cue()));
        }
        return messages;
    }

    private static List<Message> head(Exercise exercise, Settings settings) {
        List<Message> messages = new ArrayList<>();
        messages.add(Message.of(CountMessage.INTRODUCE)
                .with("exercise", exercise.name())
                .with("position", new Text(exercise.text().position())));
        messages.add(dose(exercise.dose()));
        if (exercise.dose().hold().isPresent()) {
            messages.add(Message.of(CountMessage.HOLD_SECONDS).with("seconds", settings.hold(exercise)));
        }
        if (!exercise.text().kit().isEmpty()) {
            messages.add(Message.of(CountMessage.KIT).with("kit", ListOf.texts(exercise.text().kit())));
        }
        return messages;
    }

    Beat announce(Message message, Place place) {
        return say(translator.text(message), Kind.ANNOUNCEMENT, Optional.of(place));
    }

    static Beat say(SpokenText text, Kind kind, Optional<Place> place) {
        int millis = (text.longestMillis() + PAUSE + ROUNDING - 1) / ROUNDING * ROUNDING;
        return new Beat(millis, text, kind, place);
    }

    /**
     * The beat of a question. No pause is added: a question is not cut to a length, and what follows it must not be taken to
     * begin later.
     */
    static Beat ask(SpokenText text, Optional<Place> place) {
        return new Beat(text.longestMillis(), text, Kind.QUESTION, place);
    }

    private static Message dose(Dose dose) {
        CountMessage key = switch (dose.sides()) {
            case Sides.None() -> CountMessage.DOSE_SETS;
            case Sides.Divided _ -> CountMessage.DOSE_DIVIDED;
            case Sides.Each _ -> CountMessage.DOSE_EACH_SIDE;
        };
        return Message.of(key).with("sets", dose.sets().value()).with("repetitions", dose.repetitionsASide());
    }
}
