package backroutine.coach.place;

import backroutine.pacing.Place;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.routine.Side;
import java.util.OptionalLong;

/**
 * Where the user is at a moment: every set that was played to its end counts as done, and no state is {@link State.Playing} any more.
 *
 * @param progress with every set done that was played to its end
 * @param interruption what was playing at the moment
 */
public record Situation(Progress progress, Interruption interruption) {
    /** What was playing when the user spoke. */
    public sealed interface Interruption {
        /** Nothing, or a question: the coach waited for the user. */
        record Nothing() implements Interruption {}

        /** The introduction of an exercise, not heard to its end. */
        record Introduction() implements Interruption {}

        /**
         * The count of an exercise; it goes on after the answer.
         *
         * @param millisToWork milliseconds to the next repetition; 0 within one
         */
        record Counting(long millisToWork) implements Interruption {}
    }

    /** A situation in which nothing is playing. */
    public static Situation notPlaying(Progress progress) {
        return new Situation(progress, new Interruption.Nothing());
    }

    /** The same situation with other progress. */
    public Situation with(Progress changed) {
        return new Situation(changed, interruption);
    }

    /** The state of the conversation. */
    public State state() {
        return progress.profile().state();
    }

    /** Whether the count of an exercise was interrupted, so that it goes on after the answer. */
    public boolean interruptsCount() {
        return interruption instanceof Interruption.Counting;
    }

    /** Milliseconds that remain of an interrupted rest between two sets; the set before it is done. Empty without such a rest. */
    public OptionalLong remainingRest() {
        return interruption instanceof Interruption.Counting(var restMillis) && restMillis > 0
                && state() instanceof State.Paused(_, var place) && beginsLaterSet(place)
                        ? OptionalLong.of(restMillis)
                        : OptionalLong.empty();
    }

    private static boolean beginsLaterSet(Place place) {
        return place.set() > 1 && place.side() != Side.RIGHT && place.repetition() == 1;
    }

    /** Whether the introduction of an exercise was interrupted. */
    public boolean interruptsIntroduction() {
        return interruption instanceof Interruption.Introduction;
    }
}
