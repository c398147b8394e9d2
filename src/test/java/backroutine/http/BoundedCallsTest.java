package backroutine.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.http.BoundedCalls.GivenUpException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** The result, the failure and the time limit of a call. */
class BoundedCallsTest {
    private static final Duration LONG_LIMIT = Duration.ofSeconds(20);

    @Test
    void theResultIsReturned() throws Exception {
        assertEquals("result", BoundedCalls.within(LONG_LIMIT, () -> "result"));
    }

    @Test
    void theCauseIsWhatTheCallThrew() {
        IOException failure = new IOException();

        var error = assertThrows(ExecutionException.class, () -> BoundedCalls.within(LONG_LIMIT, () -> {
            throw failure;
        }));

        assertSame(failure, error.getCause());
    }

    @Test
    void aCallOverTheLimitIsInterrupted() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);

        var error = assertThrows(GivenUpException.class, () -> BoundedCalls.within(Duration.ofMillis(20), () -> {
            try {
                return new CountDownLatch(1).await(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                interrupted.countDown();
                throw e;
            }
        }));

        assertInstanceOf(TimeoutException.class, error.getCause());
        interrupted.await();
    }

    @Test
    void withoutTimeLeftTheCallIsNotMade() {
        AtomicBoolean made = new AtomicBoolean();

        assertThrows(GivenUpException.class, () -> BoundedCalls.within(Duration.ZERO, () -> made.getAndSet(true)));

        assertEquals(false, made.get());
    }

    @Test
    void anInterruptedCallerStopsWaitingAndStaysInterrupted() {
        CountDownLatch never = new CountDownLatch(1);
        Thread.currentThread().interrupt();

        var error = assertThrows(GivenUpException.class, () -> BoundedCalls.within(LONG_LIMIT, () -> {
            never.await();
            return "";
        }));

        assertInstanceOf(InterruptedException.class, error.getCause());
        assertTrue(Thread.interrupted());
    }
}
