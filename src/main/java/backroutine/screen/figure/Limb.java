package backroutine.screen.figure;

import java.util.stream.IntStream;

/** A part of the body between joints. A body keeps the length of its limbs while it moves. */
public enum Limb {
    THROAT(Joint.NECK, Joint.HEAD),
    /** From the pelvis to the waist. */
    LOW_BACK(Joint.PELVIS, Joint.WAIST),
    THIGH(Joint.HIP, Joint.KNEE),
    SHANK(Joint.KNEE, Joint.ANKLE),
    FOOT(Joint.ANKLE, Joint.TOE),
    UPPER_ARM(Joint.SHOULDER, Joint.ELBOW),
    FOREARM(Joint.ELBOW, Joint.WRIST),
    HAND(Joint.WRIST, Joint.HAND),
    FAR_THIGH(Joint.FAR_HIP, Joint.FAR_KNEE),
    FAR_SHANK(Joint.FAR_KNEE, Joint.FAR_ANKLE),
    FAR_FOOT(Joint.FAR_ANKLE, Joint.FAR_TOE),
    FAR_UPPER_ARM(Joint.FAR_SHOULDER, Joint.FAR_ELBOW),
    FAR_FOREARM(Joint.FAR_ELBOW, Joint.FAR_WRIST),
    FAR_HAND(Joint.FAR_WRIST, Joint.FAR_HAND),
    /** The curve from the waist to the neck. */
    SPINE(Joint.WAIST, Joint.NECK) {
        @Override
        double length(Frame frame) {
            Point waist = frame.point(Joint.WAIST);
            Point control = frame.point(Joint.SPINE);
            Point neck = frame.point(Joint.NECK);
            return IntStream.range(0, CURVE_STEPS)
                    .mapToDouble(step -> onCurve(waist, control, neck, step)
                            .distance(onCurve(waist, control, neck, step + 1)))
                    .sum();
        }
    };

    private static final int CURVE_STEPS = 16;
    private final Joint start;
    private final Joint end;

    Limb(Joint start, Joint end) {
        this.start = start;
        this.end = end;
    }

    /** Its length in a frame, as it is drawn. */
    double length(Frame frame) {
        return frame.point(start).distance(frame.point(end));
    }

    private static Point onCurve(Point start, Point control, Point end, int step) {
        double part = (double) step / CURVE_STEPS;
        return start.toward(control, part).toward(control.toward(end, part), part);
    }
}
