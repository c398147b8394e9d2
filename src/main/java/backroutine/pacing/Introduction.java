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

/** What is said of an exercise before it is counted, in beats long enough for the slowest voice. */
final class Introduction {
    private static final int GAP = 200;
    private static final int ROUNDING = 100;

    private final Translator translator;

    Introduction(Translator translator) {
        this.translator = translator;
    }

    /** The introduction of an exercise, a beat a sentence; nothing for {@link IntroductionLevel#NONE}. */
    List<Beat> of(Exercise exercise, IntroductionLevel level) {
        return messages(exercise, level).stream().map(line -> say(line, Pacer.start(exercise))).toList();
    }

    /** The lines of {@link #of}, for an answer that is not counted. */
    static List<Message> messages(Exercise exercise, IntroductionLevel level) {
        if (level == IntroductionLevel.NONE) {
            return List.of();
        }
        ExerciseText text = exercise.text();
        List<Message> lines = new ArrayList<>();
        lines.add(Message.of(CountMessage.INTRODUCE)
                .with("exercise", exercise.name())
                .with("position", new Text(text.position())));
        lines.add(dose(exercise.dose()));
        if (level == IntroductionLevel.FULL) {
            if (!text.kit().isEmpty()) {
                lines.add(Message.of(CountMessage.KIT).with("kit", ListOf.texts(text.kit())));
            }
            text.steps().forEach(step -> lines.add(CountMessage.verbatim(step)));
            text.cautions().forEach(caution -> lines.add(CountMessage.verbatim(caution)));
        }
        if (level != IntroductionLevel.NAME) {
            lines.add(CountMessage.verbatim(text.cue()));
        }
        return lines;
    }

    Beat say(Message line, Place place) {
        return say(translator.text(line), Kind.INTRODUCTION, Optional.of(place));
    }

    static Beat say(SpokenText text, Kind kind, Optional<Place> place) {
        int millis = (text.longestMillis() + GAP + ROUNDING - 1) / ROUNDING * ROUNDING;
        return new Beat(millis, text, kind, place);
    }

    /** A question plays in the voice's own time: no gap is added, so that what follows it is not taken to begin later. */
    static Beat ask(SpokenText text, Optional<Place> place) {
        return new Beat(text.longestMillis(), text, Kind.QUESTION, place);
    }

    private static Message dose(Dose dose) {
        CountMessage cue = switch (dose.sides()) {
            case Sides.None() -> CountMessage.DOSE_SETS;
            case Sides.Divided(var change) -> CountMessage.DOSE_DIVIDED;
            case Sides.Each(var change) -> CountMessage.DOSE_EACH_SIDE;
        };
        return Message.of(cue).with("sets", dose.sets().value()).with("repetitions", dose.repetitionsASide());
    }
}
