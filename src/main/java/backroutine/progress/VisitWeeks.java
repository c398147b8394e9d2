package backroutine.progress;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.Optional;

/**
 * The number of visits in a week and in the week before it. They are counted, because the days of the last week are not loaded
 * when a session begins. A week begins on Monday.
 *
 * @param monday the first day of the week that was counted last; empty if no visit was counted
 * @param visits the visits of that week, 0 or more
 * @param before the visits of the week before it, 0 or more
 */
public record VisitWeeks(Optional<LocalDate> monday, int visits, int before) {
    private static final int VALUES = 3;

    /** Refuses negative numbers, and a week that does not begin on Monday. */
    public VisitWeeks {
        Objects.requireNonNull(monday, "monday");
        if (visits < 0 || before < 0) {
            throw new IllegalArgumentException("a week has 0 visits or more, not " + visits + " and " + before);
        }
        if (monday.filter(day -> day.getDayOfWeek() != DayOfWeek.MONDAY).isPresent()) {
            throw new IllegalArgumentException("a week begins on Monday, not on " + monday.get());
        }
    }

    /** The weeks of a person who made no visit. */
    public static VisitWeeks none() {
        return new VisitWeeks(Optional.empty(), 0, 0);
    }

    /** The first day of the week of a day. */
    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Whether a later week than the counted one has begun by {@code day}. */
    public boolean areBefore(LocalDate day) {
        return monday.filter(counted -> counted.isBefore(monday(day))).isPresent();
    }

    /** These weeks as seen from a day; unchanged if the day is before the counted week, as it may be after a flight. */
    public VisitWeeks on(LocalDate day) {
        LocalDate week = monday(day);
        if (monday.filter(counted -> !counted.isBefore(week)).isPresent()) {
            return this;
        }
        boolean next = monday.filter(counted -> counted.plusWeeks(1).equals(week)).isPresent();
        return new VisitWeeks(Optional.of(week), 0, next ? visits : 0);
    }

    /** These weeks with one more visit on a day. */
    public VisitWeeks withVisit(LocalDate day) {
        VisitWeeks weeks = on(day);
        return new VisitWeeks(weeks.monday, weeks.visits + 1, weeks.before);
    }

    /** These weeks and the visits of others, which were counted at other times. */
    VisitWeeks plus(VisitWeeks others) {
        if (others.monday.isEmpty()) {
            return this;
        }
        VisitWeeks weeks = on(others.monday.get());
        return new VisitWeeks(weeks.monday, weeks.visits + others.visits, weeks.before);
    }

    /** These weeks as one text; empty if no visit was counted. */
    String text() {
        return monday.map(day -> day + " " + visits + " " + before).orElse("");
    }

    /**
     * The weeks in a text.
     *
     * @throws RuntimeException if the text is none that {@link #text()} makes
     */
    static VisitWeeks of(String text) {
        String[] values = text.split(" ");
        if (values.length != VALUES) {
            throw new IllegalArgumentException("two weeks of visits have " + VALUES + " values, not " + values.length);
        }
        return new VisitWeeks(Optional.of(LocalDate.parse(values[0])), Integer.parseInt(values[1]),
                Integer.parseInt(values[2]));
    }
}
