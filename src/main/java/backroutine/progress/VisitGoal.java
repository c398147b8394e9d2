package backroutine.progress;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How many visits a week a person would like.
 *
 * @param visits from 1 to {@link #MOST}
 * @param since the Monday of the week in which the person said so
 */
public record VisitGoal(int visits, LocalDate since) {
    /** Two visits a day, for a week. */
    public static final int MOST = 14;

    /** Refuses a number of visits that no week can have, and a week that does not begin on Monday. */
    public VisitGoal {
        Objects.requireNonNull(since, "since");
        if (visits < 1 || visits > MOST) {
            throw new IllegalArgumentException("a week has 1 to " + MOST + " visits, not " + visits);
        }
        if (since.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("a week begins on Monday, not on " + since);
        }
    }

    /** The goal that a person set on {@code day}. */
    public static VisitGoal setOn(LocalDate day, int visits) {
        return new VisitGoal(visits, VisitWeeks.monday(day));
    }

    /** This goal as one text. */
    String text() {
        return visits + " " + since;
    }

    /**
     * The goal in a text.
     *
     * @throws RuntimeException if the text is none that {@link #text()} makes
     */
    static VisitGoal of(String text) {
        String[] values = text.split(" ", -1);
        return new VisitGoal(Integer.parseInt(values[0]), LocalDate.parse(values[values.length - 1]));
    }
}
