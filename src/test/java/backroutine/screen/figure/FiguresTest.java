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
import java.util.EnumSet;
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

        for (Frame frame : drawing.movement().frames()) {
            for (Joint joint : EnumSet.complementOf(EnumSet.of(Joint.SPINE))) {
                requireShown(drawing, frame.point(joint), drawing.scale() * radius(joint), id + " " + joint);
            }
        }
        drawing.props().forEach(prop -> prop.points().forEach(point -> requireShown(drawing, point, 1, prop.part())));
        drawing.arrows().forEach(arrow -> requireShown(drawing, arrow.tip(), 1, arrow.part()));
    }

    /** How far the ink round a joint reaches at scale 1. The control point of the spine has none. */
    private static double radius(Joint joint) {
        return switch (joint) {
            case HEAD -> 4.3;
            case WAIST, PELVIS, NECK -> 3.5;
            case BUTTOCK -> 3.3;
            case HIP, KNEE, FAR_HIP, FAR_KNEE -> 2.4;
            default -> 1.75;
        };
    }

    private static void requireShown(Drawing drawing, Point point, double radius, String what) {
        Crop crop = drawing.crop();
        boolean shown = crop.x() <= point.x() - radius && point.x() + radius <= crop.x() + crop.width()
                && crop.y() <= point.y() - radius && point.y() + radius <= crop.y() + crop.height();

        assertTrue(shown, what + " at " + point + " is cut by " + crop);
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
