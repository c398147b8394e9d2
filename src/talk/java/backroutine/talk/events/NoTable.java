package backroutine.talk.events;

import backroutine.progress.Person;
import backroutine.progress.Progress;
import backroutine.progress.ProgressStore;
import java.time.LocalDate;

/** The store of a function without a table: every call fails, and the conversation goes on from the session. */
final class NoTable implements ProgressStore {
    @Override
    public Progress load(Person person) {
        throw failure();
    }

    @Override
    public Progress load(Person person, LocalDate from) {
        throw failure();
    }

    @Override
    public void save(Person person, Progress before, Progress after, String request) {
        throw failure();
    }

    @Override
    public void delete(Person person) {
        throw failure();
    }

    @Override
    public void deleteAccount(String account) {
        throw failure();
    }

    private static StoreFailure failure() {
        return new StoreFailure("there is no table", new IllegalStateException());
    }
}
