package backroutine.progress;

import java.time.LocalDate;

/** Stores progress between turns. */
public interface ProgressStore {
    /**
     * What most turns need of a person: the profile and the latest day; {@link Progress#unknown()} for a person who has not
     * used the skill.
     *
     * @throws StoreFailure if the store did not answer, or refused
     */
    Progress load(Person person);

    /**
     * The profile of a person, the latest day, and all days from {@code from} on; {@link Progress#unknown()} for a person who
     * has not used the skill.
     *
     * @throws StoreFailure if the store did not answer, or refused
     */
    Progress load(Person person, LocalDate from);

    /**
     * Saves what a turn changed, unless another turn was saved since {@code before} was loaded. If the turn changed a day that
     * is not the latest, that day must have been loaded, because it replaces the stored one.
     *
     * @param before the progress as it was loaded, or as the last turn saved it; it must have the latest day
     * @param after the progress after the turn
     * @param request the id of the request that is answered
     * @throws Conflict if another turn was saved in between; then nothing is changed
     * @throws StoreFailure if the store did not answer, or refused; then it is not known whether the turn was saved
     */
    void save(Person person, Progress before, Progress after, String request);

    /**
     * Deletes everything stored of a person. Other persons of the same account are not affected.
     *
     * @throws StoreFailure if the store did not answer, or refused
     */
    void delete(Person person);

    /**
     * Deletes everything stored of an account, that of its recognised voices included.
     *
     * @param account the Alexa account's user id
     * @throws StoreFailure if the store did not answer, or refused
     */
    void deleteAccount(String account);

    /** Another turn was saved in between. */
    final class Conflict extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** A conflict that the store reported as {@code cause}. */
        public Conflict(Throwable cause) {
            super("progress was changed by another turn; load it again and repeat this one", cause);
        }
    }

    /** The store did not answer, or refused. */
    final class StoreFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** A failure; {@code message} says what failed and why. */
        public StoreFailure(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
