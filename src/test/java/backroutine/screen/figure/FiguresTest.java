package backroutine.screen.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.language.English;
import backroutine.routine.Exercise;
import backroutine.routine.Motion;
import backroutine.routine.Phase;
import backroutine.routine.Side;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures that come with the skill. */
class FiguresTest {
    private static final Figures FIGURES = new Figures();
    private static final List<Exercise> EXERCISES = English.routine().exercises();
    private static final List<String> IDS = EXERCISES.stream().map(Exercise::id).toList();
    /** Half the width of the widest line at scale 1: the trunk. */
    private static final double HALF_LINE = 3.5;
    private static final int MOST_BYTES = 5000;

    @ParameterizedTest
    @FieldSource("IDS")
    void everyExerciseHasAFigureThatMatchesTheSchema(String id) {
        assertTrue(FIGURES.of(id).isPresent());
        assertTrue(FigureFiles.schemaAccepts(FigureFiles.of(id)));
    }

    @ParameterizedTest
    @FieldSource("EXERCISES")
    void everyMotionOfTheDoseHasItsPose(Exercise exercise) {
        List<Motion> motions = exercise.dose().repetition().stream().map(Phase::motion).toList();

        assertTrue(figure(exercise.id()).poses().keySet().containsAll(motions), () -> exercise.id() + ": " + motions);
    }

    @ParameterizedTest
    @FieldSource("EXERCISES")
    void aRepetitionMoves(Exercise exercise) {
        Figure figure = figure(exercise.id());
        List<Double> poses = Stream.concat(Stream.of(figure.rest()),
                exercise.dose().repetition().stream().map(phase -> figure.pose(phase.motion()))).distinct().toList();

        assertTrue(poses.containsAll(figure.still()), () -> exercise.id() + ": " + poses);
    }

    @ParameterizedTest
    @FieldSource("EXERCISES")
    void theTwoSidesOfAnExerciseLookDifferent(Exercise exercise) {
        Figure figure = figure(exercise.id());
        boolean differ = figure.isMirrored(Side.LEFT) != figure.isMirrored(Side.RIGHT)
                || figure.isExchanged(Side.LEFT) != figure.isExchanged(Side.RIGHT);

        assertEquals(exercise.dose().sides().order().size() == 2, differ, exercise.id());
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void thePictureIsNotCut(String id) {
        Drawing drawing = figure(id).drawing();
        Crop crop = drawing.crop();
        double margin = HALF_LINE * drawing.scale() / 2;

        Stream.concat(drawing.movement().frames().stream().flatMap(frame -> frame.joints().stream()),
                drawing.props().stream().flatMap(prop -> prop.points().stream()))
                .forEach(point -> {
                    assertTrue(crop.x() + 1 <= point.x() && point.x() + 1 <= crop.x() + crop.width(), id + point);
                    assertTrue(crop.y() + margin <= point.y() && point.y() + 1 <= crop.y() + crop.height(),
                            id + point);
                });
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void aFigureAddsLittleToAResponse(String id) throws JsonProcessingException {
        int bytes = FigureFiles.JSON.writeValueAsBytes(figure(id).data()).length;

        assertTrue(bytes <= MOST_BYTES, id + " takes " + bytes + " bytes");
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void eachMovementShowsWhereItBegins(String id) {
        List<Double> arrows = figure(id).drawing().arrows().stream().map(Arrow::at).toList();

        assertTrue(arrows.contains(figure(id).still().getFirst()), id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"headstand", "../back", "figure.schema", ""})
    void whatIsNoExerciseHasNoFigure(String id) {
        assertEquals(Optional.empty(), FIGURES.of(id));
    }

    @Test
    void aMotionThatTheFigureDoesNotNameIsShownAtRest() {
        Figure bridge = figure("glute-bridge");

        assertEquals(bridge.rest(), bridge.pose(Motion.TURN));
        assertNotEquals(bridge.rest(), bridge.pose(Motion.LIFT));
    }

    private static Figure figure(String id) {
        return FIGURES.of(id).orElseThrow();
    }
}
