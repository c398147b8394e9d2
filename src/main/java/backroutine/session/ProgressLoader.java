package backroutine.session;

import backroutine.progress.Person;
import backroutine.progress.Progress;
import backroutine.progress.ProgressStore;
import backroutine.progress.ProgressStore.StoreFailure;
import backroutine.progress.Visit;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Loads as much of a person's progress as a turn needs; for most turns that is one item.
 *
 * @param store where progress is stored
 * @param clock tells whether there is time for a second read
 */
record ProgressLoader(ProgressStore store, InstantSource clock) {
    /** How many days back are loaded for a turn that needs history: enough for the last two weeks in every time zone. */
    private static final int HISTORY_DAYS = 15;

    /**
     * Loads what a turn needs.
     *
     * @param readAgainUntil after this time no second read is begun
     * @throws StoreFailure if the store did not answer, or there is no time for the second read
     */
    Progress load(TurnDecider decider, Instant readAgainUntil) {
        Person person = decider.turn().person();
        LocalDate from = LocalDate.ofInstant(decider.turn().at(), ZoneOffset.UTC).minusDays(HISTORY_DAYS);
        if (decider.needsHistory()) {
            Progress progress = store.load(person, from);
            LocalDate earlier = noLaterThanVisit(from, progress);
            return earlier.equals(from) ? progress : readAgain(person, earlier, readAgainUntil);
        }
        Progress latest = store.load(person);
        return decider.needsEarlierDays(latest)
                ? readAgain(person, noLaterThanVisit(from, latest), readAgainUntil)
                : latest;
    }

    /** This date, or the date of a visit that may go on if that is earlier. */
    private static LocalDate noLaterThanVisit(LocalDate from, Progress progress) {
        return progress.profile()
                .openVisits()
                .stream()
                .map(Visit::day)
                .filter(day -> day.isBefore(from))
                .min(LocalDate::compareTo)
                .orElse(from);
    }

    private Progress readAgain(Person person, LocalDate from, Instant until) {
        if (!clock.instant().isBefore(until)) {
            throw new StoreFailure("the table is too slow to be read twice in one turn", null);
        }
        return store.load(person, from);
    }
}
