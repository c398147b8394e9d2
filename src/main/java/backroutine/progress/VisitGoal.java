package backroutine.progress;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How many visits a week a person would like.
 *
 * @param visits from 1 to {@link #MOST}
 * @param since the Monday of the first week for which it stands
 */
public record VisitGoal(int visits, LocalDate since) {
    /** Two visits a day, for a week. */
    public static final int MOST = 14;
    /** The last day on which a goal for the same week can be set. */
    private static final DayOfWeek LAST_DAY = DayOfWeek.WEDNESDAY;

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

    /** The goal that a person set on {@code day}: late in a week, it stands from the next one on. */
    public static VisitGoal setOn(LocalDate day, int visits) {
        LocalDate monday = VisitWeeks.monday(day);
        boolean late = day.getDayOfWeek().compareTo(LAST_DAY) > 0;
        return new VisitGoal(visits, late ? monday.plusWeeks(1) : monday);
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
