package backroutine.text;

import java.time.LocalDate;

/**
 * Seeds for the variants of a sentence. They depend only on the date, the visit and the place in it, so that the same moment
 * always gets the same words, and the next one other words.
 */
public final class Variation {
    /**
     * The seeds of two dates differ by this. Divided by 3 to 9 it leaves neither 0 nor 1, so that neither the same visit of the
     * next day nor the visit after the second one gets the same variant again.
     */
    private static final int PER_DAY = 23;

    private Variation() {}

    /**
     * The seed for what is said once in a visit.
     *
     * @param day the date of the visit
     * @param visit its number on that day, from 1
     */
    public static int of(LocalDate day, int visit) {
        return of(day, visit, 0);
    }

    /**
     * The seed for what is said several times in a visit. Places that follow one another get different variants.
     *
     * @param day the date of the visit
     * @param visit its number on that day, from 1
     * @param place counts the times in the visit, such as the position of the exercise in the routine, from 0
     */
    public static int of(LocalDate day, int visit, int place) {
        return (int) day.toEpochDay() * PER_DAY + visit + place;
    }
}
