package backroutine.http;

import java.io.Serial;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Makes calls with a time limit. Each call runs on a thread of its own, because the time limits of sockets do not cover
 * everything: looking up a host name has no limit, and the read limit begins again with every byte of a slow body. The
 * threads are pooled platform threads; starting virtual threads would cost more than they save, most of all in the
 * first call.
 */
public final class BoundedCalls {
    private static final ExecutorService THREADS = Executors
            .newCachedThreadPool(Thread.ofPlatform().daemon().name("bounded-call").factory());

    private BoundedCalls() {}

    /** The caller stopped waiting. The cause is a {@link TimeoutException} or an {@link InterruptedException}. */
    public static final class GivenUpException extends Exception {
        @Serial
        private static final long serialVersionUID = 1L;

        private GivenUpException(Exception cause) {
            super("the call was given up", cause);
        }
    }

    /**
     * Makes a call and waits for its result. A call that is given up is interrupted, and its thread is left to it for
     * as long as it takes.
     *
     * @param limit how long to wait; with zero or less the call is not made
     * @return what the call returns
     * @throws ExecutionException if the call failed; the cause is what it threw
     * @throws GivenUpException if there was no result within the limit, or if the waiting thread was interrupted, which
     *        is then still marked as interrupted
     */
    public static <T> T within(Duration limit, Callable<T> call) throws ExecutionException, GivenUpException {
        if (!limit.isPositive()) {
            throw new GivenUpException(new TimeoutException());
        }
        Future<T> result = THREADS.submit(call);
        try {
            return result.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            result.cancel(true);
            throw new GivenUpException(e);
        } catch (InterruptedException e) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            throw new GivenUpException(e);
        }
    }
}
