package backroutine.screen;

import backroutine.pacing.Place;
import backroutine.routine.Exercise;
import backroutine.routine.Side;
import backroutine.text.Message;
import backroutine.text.MessageValue.Text;
import backroutine.text.Translator;

/** How an exercise, and a side of one of its sets, are named where they are read, in one language. */
public record ExerciseWords(Translator translator) {
    /** The name of an exercise as a title. */
    public String title(Exercise exercise) {
        return new Words(translator).title(exercise);
    }

    /** The set and the side of a place; empty for an exercise that has one set and no sides. */
    public String setAndSide(Exercise exercise, Place place) {
        Words words = new Words(translator);
        String cue = place.side() == Side.BOTH ? "" : exercise.text().sideCues().get(place.side());
        String side = Words.withoutEnd(cue);
        int sets = exercise.dose().sets().value();
        if (sets == 1) {
            return side.isEmpty() ? "" : words.of(Message.of(ScreenMessage.SIDE).with("side", new Text(side)));
        }
        Message line = Message.of(side.isEmpty() ? ScreenMessage.SET : ScreenMessage.SET_SIDE)
                .with("set", Words.digits(place.set()))
                .with("sets", Words.digits(sets));
        return words.of(side.isEmpty() ? line : line.with("side", new Text(side)));
    }
}
