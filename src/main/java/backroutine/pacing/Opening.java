package backroutine.pacing;

import backroutine.pacing.Beat.Kind;
import backroutine.routine.Dose;
import backroutine.routine.Exercise;
import backroutine.routine.Sides;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said of an exercise before it is counted, in beats long enough for the slowest voice. */
final class Opening {
    private static final int GAP = 200;
    private static final int GRAIN = 100;

    private final Wording wording;

    Opening(Wording wording) {
        this.wording = wording;
    }

    /** The introduction of an exercise, a beat a sentence; nothing for {@link Detail#NONE}. */
    List<Beat> of(Exercise exercise, Detail detail) {
        return lines(exercise, detail).stream().map(line -> say(line, Pacer.start(exercise))).toList();
    }

    /** The lines of {@link #of}, for an answer that is not counted. */
    static List<Line> lines(Exercise exercise, Detail detail) {
        if (detail == Detail.NONE) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(Cue.INTRODUCE)
                .with("exercise", exercise.name())
                .with("position", exercise.position().words()));
        lines.add(dose(exercise.dose()));
        if (detail == Detail.FULL) {
            if (!exercise.kit().isEmpty()) {
                lines.add(Line.of(Cue.KIT).with("kit", Listing.and(exercise.kit())));
            }
            exercise.steps().forEach(step -> lines.add(verbatim(step)));
            exercise.cautions().forEach(caution -> lines.add(verbatim(caution)));
        }
        if (detail != Detail.NAME) {
            lines.add(verbatim(exercise.cue()));
        }
        return lines;
    }

    Beat say(Line line, Place place) {
        return say(wording.words(line), Kind.OPENING, Optional.of(place));
    }

    static Beat say(String words, Kind kind, Optional<Place> place) {
        int millis = (SpeechLength.millis(words) + GAP + GRAIN - 1) / GRAIN * GRAIN;
        return new Beat(millis, words, kind, place);
    }

    /** A question plays in the voice's own time: no gap is added, so that what follows it is not taken to begin later. */
    static Beat ask(String words, Optional<Place> place) {
        return new Beat(SpeechLength.millis(words), words, Kind.QUESTION, place);
    }

    static Line verbatim(String sentence) {
        return Line.of(Cue.VERBATIM).with("sentence", sentence);
    }

    private static Line dose(Dose dose) {
        Cue cue = switch (dose.sides()) {
            case Sides.None() -> dose.sets().value() == 1 ? Cue.DOSE_ONE_SET : Cue.DOSE_SETS;
            case Sides.Divided(var change) -> Cue.DOSE_DIVIDED;
            case Sides.Each(var change) -> Cue.DOSE_EACH_SIDE;
        };
        return Line.of(cue).with("sets", dose.sets().value()).with("repetitions", dose.repetitionsASide());
    }
}
