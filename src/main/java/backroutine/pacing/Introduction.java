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
    List<Beat> of(Exercise exercise, IntroductionPart part) {
        return messages(exercise, part.level()).stream()
                .skip(part.from())
                .map(message -> say(translator.text(message), Kind.INTRODUCTION, Optional.of(Pacer.start(exercise))))
                .toList();
    }

    /** The messages of {@link #of}, for an answer without a timeline. */
    static List<Message> messages(Exercise exercise, IntroductionLevel level) {
        if (level == IntroductionLevel.NONE) {
            return List.of();
        }
        ExerciseText text = exercise.text();
        List<Message> messages = new ArrayList<>();
        messages.add(Message.of(CountMessage.INTRODUCE)
                .with("exercise", exercise.name())
                .with("position", new Text(text.position())));
        messages.add(dose(exercise.dose()));
        if (level == IntroductionLevel.FULL) {
            if (!text.kit().isEmpty()) {
                messages.add(Message.of(CountMessage.KIT).with("kit", ListOf.texts(text.kit())));
            }
            text.steps().forEach(step -> messages.add(CountMessage.verbatim(step)));
            text.cautions().forEach(caution -> messages.add(CountMessage.verbatim(caution)));
        }
        if (level != IntroductionLevel.NAME) {
            messages.add(CountMessage.verbatim(text.cue()));
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
            case Sides.Divided(var change) -> CountMessage.DOSE_DIVIDED;
            case Sides.Each(var change) -> CountMessage.DOSE_EACH_SIDE;
        };
        return Message.of(key).with("sets", dose.sets().value()).with("repetitions", dose.repetitionsASide());
    }
}
