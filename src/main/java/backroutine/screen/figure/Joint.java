package backroutine.screen.figure;

/**
 * A point of the body that a pose places. The order is that of a frame in the data for the screen, so the layout
 * {@code FigurePose} depends on it. The limbs that are farther from the viewer begin with {@code FAR}.
 */
public enum Joint {
    HEAD,
    /** The tip of the nose; it shows where the face looks. */
    NOSE,
    NECK,
    /** The control point of the curve from the waist to the neck. */
    SPINE,
    WAIST,
    PELVIS,
    BUTTOCK,
    HIP,
    KNEE,
    ANKLE,
    TOE,
    SHOULDER,
    ELBOW,
    WRIST,
    HAND,
    FAR_HIP,
    FAR_KNEE,
    FAR_ANKLE,
    FAR_TOE,
    FAR_SHOULDER,
    FAR_ELBOW,
    FAR_WRIST,
    FAR_HAND
}
