package backroutine.progress;

import java.time.LocalDate;

/** Where progress is kept between turns. */
public interface ProgressStore {
    /**
     * What most turns need of a person: her profile and the latest of her days; {@link Progress#unknown()} for one nobody has
     * met.
     *
     * @param person whose
     * @throws StoreFailure if the store did not answer, or refused
     */
    Progress load(Person person);

    /**
     * What is kept of a person: her profile, the latest of her days, and all of them from {@code from} on;
     * {@link Progress#unknown()} for one nobody has met.
     *
     * @param person whose
     * @throws StoreFailure if the store did not answer, or refused
     */
    Progress load(Person person, LocalDate from);

    /**
     * Keeps what a turn changed, if nobody else has kept anything since it was loaded. A day before the latest that it changed
     * must have been loaded: it takes the place of the one that is kept.
     *
     * @param person whose
     * @param before what was loaded, or what the last turn left; the latest of her days is in it
     * @param after what the turn made of it
     * @param request the id of the request that is answered
     * @throws Conflict if another turn was kept in between; nothing is changed then
     * @throws StoreFailure if the store did not answer, or refused; whether it was kept is not known then
     */
    void save(Person person, Progress before, Progress after, String request);

    /**
     * Removes everything kept of a person; the others on her account keep theirs.
     *
     * @param person whose
     * @throws StoreFailure if the store did not answer, or refused
     */
    void delete(Person person);

    /**
     * Removes everything kept of an account, of every voice in it.
     *
     * @param account the Alexa account's user id
     * @throws StoreFailure if the store did not answer, or refused
     */
    void deleteAccount(String account);

    /** Another turn was kept in between. */
    final class Conflict extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** A conflict found on the way by {@code cause}. */
        public Conflict(Throwable cause) {
            super("progress was changed by another turn; load it again and repeat this one", cause);
        }
    }

    /** The store did not answer, or refused. */
    final class StoreFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** A failure told as "what, why". */
        public StoreFailure(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
