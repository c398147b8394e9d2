package backroutine.screen;

import backroutine.pacing.Beat;
import backroutine.pacing.Place;
import backroutine.pacing.Settings;
import backroutine.routine.Exercise;
import backroutine.screen.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The beats of a block as the screen shows them: when, what is said, which repetition, how the figure moves.
 *
 * @param exercise the exercise of the block
 * @param figure its figure; empty if it has none
 * @param settings the person's settings
 * @param sides the sides of sets in the block, to which the beats refer
 * @param speechShowsList whether the list of today's exercises is shown while the speech before the block is said
 */
record BlockBeats(Exercise exercise, Optional<Figure> figure, Settings settings, List<Place> sides,
        boolean speechShowsList) {

    /**
     * A sentence that is said before the block.
     *
     * @param millis how long it takes, in milliseconds
     */
    record Sentence(String words, int millis) {}

    /** What is shown: the names are those that the document knows. */
    private enum Stage {
        LIST("list"),
        STEPS("steps"),
        READY("ready"),
        WORK("work"),
        REST("rest"),
        END("end");

        private final String name;

        Stage(String name) {
            this.name = name;
        }
    }

    /**
     * The data of all beats.
     *
     * @param begins when the first of them begins, in milliseconds of the block's clock
     * @param speech what is said before the block
     * @param block the beats of the block
     */
    List<Map<String, Object>> of(long begins, List<Sentence> speech, List<Beat> block) {
        List<Map<String, Object>> rows = new ArrayList<>();
        long start = begins;
        for (Sentence sentence : speech) {
            int step = step(sentence.words());
            Stage stage = step >= 0 ? Stage.STEPS : speechShowsList ? Stage.LIST : Stage.READY;
            rows.add(row(start, sentence.millis(), stage, sentence.words(), step).properties());
            start += sentence.millis();
        }
        Optional<Place> repetition = Optional.empty();
        long repetitionStart = 0;
        boolean first = true;
        for (Beat beat : block) {
            boolean isOther = !ofExercise(beat);
            int step = beat.kind() == Beat.Kind.INTRODUCTION && !isOther ? step(beat.words()) : -1;
            ScreenData row = row(start, beat.millis(), isOther ? Stage.END : stage(beat.kind()), beat.words(), step);
            beat.place().map(this::side).filter(side -> side > 0).ifPresent(side -> row.put("s", side));
            if (beat.isWork() && !isOther) {
                if (!beat.place().equals(repetition)) {
                    first = repetition.isEmpty() || beat.place().get().repetition() == 1;
                    repetition = beat.place();
                    repetitionStart = start;
                }
                movement(row, first, start - repetitionStart, start - repetitionStart + beat.millis());
                row.put("n", beat.place().get().repetition());
            }
            rows.add(row.properties());
            start += beat.millis();
        }
        return rows;
    }

    private boolean ofExercise(Beat beat) {
        return beat.place().filter(place -> place.exercise().equals(exercise.id())).isPresent();
    }

    private static ScreenData row(long start, int millis, Stage stage, String words, int step) {
        ScreenData row = new ScreenData().put("t", start).put("d", millis).put("k", stage.name).put("w", words);
        return step >= 0 ? row.put("i", step) : row;
    }

    private void movement(ScreenData row, boolean first, long from, long to) {
        Poses poses = new Poses(exercise, figure, settings, first);
        if (figure.isPresent()) {
            row.put("p", poses.between(from, to));
        }
        poses.held(from, to).ifPresent(held -> row.put("h", held));
    }

    private int side(Place place) {
        return IntStream.range(0, sides.size())
                .filter(index -> isSameSide(sides.get(index), place))
                .findFirst()
                .orElse(0);
    }

    /** Whether two places belong to the same side of the same set. */
    static boolean isSameSide(Place one, Place other) {
        return one.exercise().equals(other.exercise()) && one.set() == other.set() && one.side() == other.side();
    }

    /** The index of the step that is said; -1 if it is no step. */
    private int step(String words) {
        return exercise.text().steps().indexOf(words);
    }

    private static Stage stage(Beat.Kind kind) {
        return switch (kind) {
            case INTRODUCTION -> Stage.STEPS;
            case COUNT_IN, QUESTION, MICROPHONE -> Stage.READY;
            case WORK, SET_END -> Stage.WORK;
            case REST, CHANGE_SIDES -> Stage.REST;
            case ANNOUNCEMENT, HANDOVER -> Stage.END;
        };
    }
}
