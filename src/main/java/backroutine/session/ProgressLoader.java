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
 * Loads as much of a person's progress as a turn needs: mostly one item.
 *
 * @param store where progress is kept
 * @param clock tells whether there is time for a second read
 */
record ProgressLoader(ProgressStore store, InstantSource clock) {
    /** Days loaded where they matter: enough for the last two weeks. */
    private static final int DAYS_BACK = 15;

    /**
     * Loads what a turn needs.
     *
     * @param readAgainUntil after this moment no second read is begun
     * @throws StoreFailure if the store did not answer, or there is no time for the second read
     */
    Progress load(TurnDecider decider, Instant readAgainUntil) {
        Person person = decider.turn().person();
        LocalDate from = LocalDate.ofInstant(decider.turn().at(), ZoneOffset.UTC).minusDays(DAYS_BACK);
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

    /** This date, or that of the visit under way if it began earlier. */
    private static LocalDate noLaterThanVisit(LocalDate from, Progress progress) {
        return progress.profile()
                .state()
                .visitUnderWay()
                .map(Visit::day)
                .filter(day -> day.isBefore(from))
                .orElse(from);
    }

    private Progress readAgain(Person person, LocalDate from, Instant until) {
        if (!clock.instant().isBefore(until)) {
            throw new StoreFailure("the table is too slow to be read twice in one turn", null);
        }
        return store.load(person, from);
    }
}
