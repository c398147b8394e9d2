package backroutine.coach.place;

import backroutine.pacing.Place;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.routine.Side;
import java.util.OptionalLong;

/**
 * How things stand at a moment: what has been played by then is credited, and no state is {@link State.Playing} any more.
 *
 * @param progress with every set credited that was played to its end
 * @param interruption what the moment cut into
 */
public record Situation(Progress progress, Interruption interruption) {
    /** What was playing when she spoke. */
    public sealed interface Interruption {
        /** Nothing, or a question: the coach waited for her. */
        record Nothing() implements Interruption {}

        /** The introduction of an exercise, which she has not heard to its end. */
        record Introduction() implements Interruption {}

        /**
         * An exercise, which goes on after an answer.
         *
         * @param millisToWork how long it was until the next repetition; 0 in the middle of one
         */
        record Counting(long millisToWork) implements Interruption {}
    }

    /** Where nothing is playing. */
    public static Situation notPlaying(Progress progress) {
        return new Situation(progress, new Interruption.Nothing());
    }

    /** The same moment, with something changed in what is remembered. */
    public Situation with(Progress changed) {
        return new Situation(changed, interruption);
    }

    public State state() {
        return progress.profile().state();
    }

    /** Whether the moment cut into an exercise, so that it goes on after an answer. */
    public boolean interruptsCount() {
        return interruption instanceof Interruption.Counting;
    }

    /** Milliseconds that are left of the rest between two sets, where the moment cut into one: the set before it is noted. */
    public OptionalLong remainingRest() {
        return interruption instanceof Interruption.Counting(var restMillis) && restMillis > 0
                && state() instanceof State.Paused(_, var place) && beginsLaterSet(place)
                        ? OptionalLong.of(restMillis)
                        : OptionalLong.empty();
    }

    private static boolean beginsLaterSet(Place place) {
        return place.set() > 1 && place.side() != Side.RIGHT && place.repetition() == 1;
    }

    /** Whether the moment cut into the introduction of the exercise that comes next. */
    public boolean interruptsIntroduction() {
        return interruption instanceof Interruption.Introduction;
    }
}
