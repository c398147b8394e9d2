package backroutine.progress;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the coach has to remember to lead a person over weeks without asking the same thing twice. It says nothing of how the
 * person feels.
 *
 * @param moreTimeAsked how often the person needed more time to get into position, 0 or more
 * @param once what was offered or said already, of what is offered or said once
 * @param goal how many visits a week the person would like; empty if there is no goal
 * @param weeks the visits of this week and of the last
 * @param heldSince by exercise id, how often the exercise was completed when its hold was last changed, or a longer one was
 *        offered; without an entry, 0
 */
public record Guidance(int moreTimeAsked, Set<Once> once, Optional<VisitGoal> goal, VisitWeeks weeks,
        Map<String, Integer> heldSince) {
    /** What is offered or said once. */
    public enum Once {
        /** Daily reminders were offered, or the person asked for them. */
        REMINDERS,
        /** A goal was offered, or the person set one. */
        GOAL,
        /** The person was told to see a physiotherapist. */
        PHYSIO
    }

    /** Keeps its own copies; refuses negative numbers. */
    public Guidance {
        once = Set.copyOf(once);
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(weeks, "weeks");
        heldSince = Map.copyOf(heldSince);
        if (moreTimeAsked < 0) {
            throw new IllegalArgumentException("more time was needed 0 times or more, not " + moreTimeAsked);
        }
        heldSince.forEach((exercise, completions) -> {
            if (completions < 0) {
                throw new IllegalArgumentException(
                        "the hold of " + exercise + " was changed after 0 completions or more, not " + completions);
            }
        });
    }

    /** The guidance of a person who is new. */
    public static Guidance none() {
        return new Guidance(0, Set.of(), Optional.empty(), VisitWeeks.none(), Map.of());
    }

    /** This guidance after the person needed more time once more. */
    public Guidance withMoreTimeAsked() {
        return new Guidance(moreTimeAsked + 1, once, goal, weeks, heldSince);
    }

    /** This guidance after something was offered or said that is offered or said once. */
    public Guidance with(Once said) {
        Set<Once> more = new HashSet<>(once);
        more.add(said);
        return new Guidance(moreTimeAsked, more, goal, weeks, heldSince);
    }

    /** This guidance with another goal; none if {@code other} is empty. A person who has decided is not asked for a goal. */
    public Guidance withGoal(Optional<VisitGoal> other) {
        return new Guidance(moreTimeAsked, once, other, weeks, heldSince).with(Once.GOAL);
    }

    /** This guidance with other numbers of visits. */
    public Guidance with(VisitWeeks others) {
        return new Guidance(moreTimeAsked, once, goal, others, heldSince);
    }

    /** This guidance after the hold of an exercise was changed, or a longer one offered, after so many completions. */
    public Guidance withHeldSince(String exercise, int completions) {
        Map<String, Integer> more = new HashMap<>(heldSince);
        more.put(exercise, completions);
        return new Guidance(moreTimeAsked, once, goal, weeks, more);
    }
}
