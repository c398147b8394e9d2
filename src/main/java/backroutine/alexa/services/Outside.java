package backroutine.alexa.services;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Calls to the outside, each of which its caller can stop waiting for. One thread makes call after call, and another takes its
 * place while it is stuck; virtual threads would cost each call, and the first one most, more than they save.
 */
public final class Outside {
    private static final ExecutorService THREADS = Executors
            .newCachedThreadPool(Thread.ofPlatform().daemon().name("outside").factory());

    private Outside() {}

    /** Begins a call. */
    public static <T> Future<T> call(Callable<T> call) {
        return THREADS.submit(call);
    }
}
