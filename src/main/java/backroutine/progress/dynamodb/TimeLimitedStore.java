package backroutine.progress.dynamodb;

import backroutine.http.BoundedCalls;
import backroutine.http.BoundedCalls.GivenUpException;
import backroutine.progress.Person;
import backroutine.progress.Progress;
import backroutine.progress.ProgressStore;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/**
 * A store whose calls are given up after a time limit. The time limits of the AWS SDK are not enough: to end a call the SDK
 * closes its connection, and closing may wait for the response that does not come.
 *
 * @param store the store that is called
 * @param callLimit how long loading or saving may take
 * @param removalLimit how long deleting may take, which makes one request for each day
 */
record TimeLimitedStore(ProgressStore store, Duration callLimit, Duration removalLimit) implements ProgressStore {
    @Override
    public Progress load(Person person) {
        return within(callLimit, () -> store.load(person));
    }

    @Override
    public Progress load(Person person, LocalDate from) {
        return within(callLimit, () -> store.load(person, from));
    }

    @Override
    public void save(Person person, Progress before, Progress after, String request) {
        within(callLimit, Executors.callable(() -> store.save(person, before, after, request)));
    }

    @Override
    public void delete(Person person) {
        within(removalLimit, Executors.callable(() -> store.delete(person)));
    }

    @Override
    public void deleteAccount(String account) {
        within(removalLimit, Executors.callable(() -> store.deleteAccount(account)));
    }

    private static <T> T within(Duration limit, Callable<T> call) {
        try {
            return BoundedCalls.within(limit, call);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (GivenUpException e) {
            throw new StoreFailure(e.getCause() instanceof InterruptedException
                    ? "the wait for the table was interrupted"
                    : "the table did not answer within " + limit.toMillis() + " ms", e);
        }
    }
}
