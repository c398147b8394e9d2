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
 * @param afterMiss whether the last turn was not understood
 * @param positionSeconds the seconds to get into position with which the block under way began, as long as its first repetition
 *        comes next; 0 otherwise
 */
public record Situation(Progress progress, Interruption interruption, boolean afterMiss, int positionSeconds) {
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
        return new Situation(progress, new Interruption.Nothing(), false, 0);
    }

    /**
     * The same situation at rest: an exercise under way is paused, so that no silence begins or continues the count.
     */
    public Situation atRest() {
        return state() instanceof State.Waiting || interruptsCount() ? paused() : this;
    }

    /** The situation with the visit under way paused at its place; unchanged if there is none. */
    public Situation paused() {
        return state().visitPlace()
                .map(here -> notPlaying(progress.with(new State.Paused(here))))
                .orElse(this);
    }

    /**
     * The situation after its question: paused at the place of the visit under way, or without a visit. What the user waited for
     * before the question is not known, so no silence may begin the count.
     */
    public Situation afterQuestion() {
        return notPlaying(progress.with(
                state().visitPlace().<State>map(State.Paused::new).orElse(new State.Idle())));
    }

    /** The same situation with other progress. */
    public Situation with(Progress changed) {
        return new Situation(changed, interruption, afterMiss, positionSeconds);
    }

    /** The state of the conversation. */
    public State state() {
        return progress.profile().state();
    }

    /** Whether the count of an exercise was interrupted, so that it goes on after the answer. */
    public boolean interruptsCount() {
        return interruption instanceof Interruption.Counting;
    }

    /** Whether a repetition was under way. */
    public boolean isWithinRepetition() {
        return interruption instanceof Interruption.Counting(var millisToWork) && millisToWork == 0;
    }

    /** Milliseconds that remain of an interrupted rest between two sets; the set before it is done. Empty without such a rest. */
    public OptionalLong remainingRest() {
        return interruption instanceof Interruption.Counting(var restMillis) && restMillis > 0
                && state() instanceof State.Paused(var at) && beginsLaterSet(at.place())
                        ? OptionalLong.of(restMillis)
                        : OptionalLong.empty();
    }

    /** Whether a later set of the exercise comes next: in the rest before it, or at the question for it. */
    public boolean isBetweenSets() {
        return remainingRest().isPresent()
                || state() instanceof State.Waiting(var at) && beginsLaterSet(at.place());
    }

    private static boolean beginsLaterSet(Place place) {
        return place.set() > 1 && place.side() != Side.RIGHT && place.repetition() == 1;
    }

    /** Whether the user was getting ready for what comes next: in an introduction, a count-in, a rest or a change of sides. */
    public boolean isGettingReady() {
        return interruptsIntroduction()
                || interruption instanceof Interruption.Counting(var millisToWork) && millisToWork > 0;
    }

    /** The same situation with another time until the next repetition, in milliseconds. */
    public Situation withRest(long millis) {
        return new Situation(progress, new Interruption.Counting(millis), afterMiss, positionSeconds);
    }

    /** Whether the introduction of an exercise was interrupted. */
    public boolean interruptsIntroduction() {
        return interruption instanceof Interruption.Introduction;
    }
}
