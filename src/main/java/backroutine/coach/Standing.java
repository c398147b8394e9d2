package backroutine.coach;

import backroutine.pacing.Place;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.routine.Side;
import java.util.OptionalLong;

/**
 * How things stand at a moment: what has been played by then is credited, and no state is {@link State.Playing} any more.
 *
 * @param progress with every set credited that was played to its end
 * @param cut what the moment cut into
 */
record Standing(Progress progress, Cut cut) {
    /** What was playing when she spoke. */
    sealed interface Cut {
        /** Nothing, or a question: the coach waited for her. */
        record Nothing() implements Cut {}

        /** The introduction of an exercise, which she has not heard to its end. */
        record Introduction() implements Cut {}

        /**
         * An exercise, which goes on after an answer.
         *
         * @param restMillis how long it was until the next repetition; 0 in the middle of one
         */
        record Counting(long restMillis) implements Cut {}
    }

    /** Where nothing is playing. */
    static Standing still(Progress progress) {
        return new Standing(progress, new Cut.Nothing());
    }

    /** The same moment, with something changed in what is remembered. */
    Standing with(Progress changed) {
        return new Standing(changed, cut);
    }

    State state() {
        return progress.profile().state();
    }

    /** Whether the moment cut into an exercise, so that it goes on after an answer. */
    boolean counting() {
        return cut instanceof Cut.Counting;
    }

    /** Milliseconds that are left of the rest between two sets, where the moment cut into one: the set before it is noted. */
    OptionalLong rest() {
        return cut instanceof Cut.Counting(var restMillis) && restMillis > 0
                && state() instanceof State.Paused(_, var place) && beginsLaterSet(place)
                        ? OptionalLong.of(restMillis)
                        : OptionalLong.empty();
    }

    private static boolean beginsLaterSet(Place place) {
        return place.set() > 1 && place.side() != Side.RIGHT && place.repetition() == 1;
    }

    /** Whether the moment cut into the introduction of the exercise that comes next. */
    boolean introducing() {
        return cut instanceof Cut.Introduction;
    }
}
