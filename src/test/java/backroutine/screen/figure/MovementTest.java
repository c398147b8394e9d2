package backroutine.screen.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A body keeps the length of its limbs while it moves. */
class MovementTest {
    private static final Set<Limb> NONE = Set.of();
    private static final Set<Limb> FOREARM = EnumSet.of(Limb.FOREARM, Limb.HAND);

    @Test
    void aLimbMayNotShrinkFromFrameToFrame() {
        List<Frame> frames = List.of(forearmTo(60, 30), forearmTo(58, 30));

        assertEquals(
                "the length of the forearm changes from 10 to 9 halfway after frame 0, which is more than 5 percent",
                complaint(frames, 5, NONE));
    }

    @Test
    void aLimbMayNotShrinkWhileItTurnsBetweenTwoFrames() {
        List<Frame> quarterTurn = List.of(forearmTo(60, 30), forearmTo(50, 40));

        assertEquals("the length of the forearm changes from 10 to 7.07 halfway after frame 0, which is more than 5 "
                + "percent", complaint(quarterTurn, 5, NONE));
    }

    @Test
    void aLimbThatPointsAtTheViewerMayLookShorter() {
        List<Frame> quarterTurn = List.of(forearmTo(60, 30), forearmTo(50, 40));

        assertEquals(2, new Movement(quarterTurn, 0, FOREARM).frames().size());
    }

    @Test
    void aSmallChangeIsAllowed() {
        List<Frame> frames = List.of(forearmTo(60, 30), forearmTo(59.6, 30));

        assertEquals(2, new Movement(frames, 5, EnumSet.of(Limb.HAND)).frames().size());
    }

    @Test
    void theSpineKeepsTheLengthOfItsCurve() {
        List<Frame> bent = List.of(with(Joint.NECK, 50, 50), with(Joint.SPINE, 50, 50));

        assertEquals(
                "the length of the throat changes from 20 to 10 halfway after frame 0, which is more than 5 percent",
                complaint(bent, 5, NONE));
        assertEquals("the length of the spine changes from 20 to 10 halfway after frame 0, which is more than 5 "
                + "percent", complaint(bent, 5, EnumSet.of(Limb.THROAT)));
    }

    @Test
    void aMovementNeedsTwoFrames() {
        assertEquals("a movement has at least 2 frames, not 1", complaint(List.of(forearmTo(60, 30)), 1, NONE));
    }

    private static String complaint(List<Frame> frames, double limbsChange, Set<Limb> foreshortened) {
        return assertThrows(IllegalArgumentException.class, () -> new Movement(frames, limbsChange, foreshortened))
                .getMessage();
    }

    /** A body whose joints are all at one point, but for the near wrist and hand. */
    private static Frame forearmTo(double x, double y) {
        return with(new Point(x, y), Joint.WRIST, Joint.HAND);
    }

    private static Frame with(Joint joint, double x, double y) {
        return with(new Point(x, y), joint);
    }

    private static Frame with(Point place, Joint... moved) {
        List<Point> joints = new ArrayList<>(Collections.nCopies(Joint.values().length, new Point(50, 30)));
        for (Joint joint : moved) {
            joints.set(joint.ordinal(), place);
        }
        return new Frame(joints, new Point(50, 30), 0);
    }
}
