package backroutine.alexa;

import backroutine.alexa.services.Outside;
import backroutine.progress.Person;
import backroutine.progress.Progress;
import backroutine.progress.ProgressStore;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * A store that gives a call up when its time is over. The SDK's own limits do not hold: it closes the connection to end a
 * call, and that can wait for the very answer that does not come.
 *
 * @param store the store
 * @param call how long reading or writing may take
 * @param removal how long it may take to remove what is kept of a person, which is a call for each day
 */
record TimedStore(ProgressStore store, Duration call, Duration removal) implements ProgressStore {
    @Override
    public Progress load(Person person) {
        return within(call, () -> store.load(person));
    }

    @Override
    public Progress load(Person person, LocalDate from) {
        return within(call, () -> store.load(person, from));
    }

    @Override
    public void save(Person person, Progress before, Progress after, String request) {
        within(call, () -> {
            store.save(person, before, after, request);
            return null;
        });
    }

    @Override
    public void forget(Person person) {
        within(removal, () -> {
            store.forget(person);
            return null;
        });
    }

    @Override
    public void forgetAccount(String account) {
        within(removal, () -> {
            store.forgetAccount(account);
            return null;
        });
    }

    private static <T> T within(Duration limit, Supplier<T> question) {
        Future<T> task = Outside.call(question::get);
        try {
            return task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new StoreFailure("the table did not answer within " + limit.toMillis() + " ms", e);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new StoreFailure("the table was not waited for", e);
        }
    }
}
