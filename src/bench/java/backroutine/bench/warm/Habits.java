package backroutine.bench.warm;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/**
 * How people use the skill.
 *
 * @param visits the usual times of the visits of a day
 * @param betweenPeople how far a person's own usual time is from that: a standard deviation
 * @param betweenDays how far a visit is from the person's usual time: a standard deviation
 * @param leftOut the share of visits that are left out, from 0 to 1
 * @param turns the turns of a visit
 * @param between the time from one turn to the next
 */
record Habits(List<LocalTime> visits, Duration betweenPeople, Duration betweenDays, double leftOut, int turns,
        Duration between) {
    Habits {
        visits = List.copyOf(visits);
        if (leftOut < 0 || leftOut > 1) {
            throw new IllegalArgumentException("the share of visits left out is from 0 to 1, not " + leftOut);
        }
        if (turns < 1) {
            throw new IllegalArgumentException("a visit has at least one turn, not " + turns);
        }
    }
}
