package backroutine.coach;

import backroutine.progress.Progress;
import backroutine.progress.State;

/**
 * How things stand at a moment: what has been played by then is credited, and no state is {@link State.Playing} any more.
 *
 * @param progress with every set credited that was played to its end
 * @param counting whether the moment cut into the counting, so that it goes on after an answer
 */
record Standing(Progress progress, boolean counting) {
    State state() {
        return progress.profile().state();
    }
}
