package backroutine.screen.figure;

/** How the picture shows the side of the body that works. */
public enum SideView {
    /** As the file draws it: the limbs near the viewer work. */
    AS_DRAWN,
    /** The whole picture from left to right: the body faces the other way. */
    MIRRORED,
    /** The near and the far leg change places; all else stays. */
    EXCHANGED
}
