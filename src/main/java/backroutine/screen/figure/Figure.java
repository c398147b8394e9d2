package backroutine.screen.figure;

import backroutine.routine.Motion;
import backroutine.routine.Side;
import java.util.Map;

/** A figure. */
public record Figure() {
    /** The rest pose. */
    public double rest() { return 0; }
    /** The pose of a motion. */
    public double pose(Motion motion) { return motion.held() ? 1 : 0; }
    /** Mirrored. */
    public boolean isMirrored(Side side) { return false; }
    /** Exchanged. */
    public boolean isExchanged(Side side) { return false; }
    /** Data. */
    public Map<String, Object> data() { return Map.of(); }
}
