package backroutine.bench.morning;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts the calls that reached the proxy before the table. */
final class CallCount {
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicInteger writes = new AtomicInteger();
    private final AtomicInteger retries = new AtomicInteger();
    private final AtomicInteger conflicts = new AtomicInteger();

    /**
     * A call.
     *
     * @param attempt what the SDK says of it, such as {@code attempt=2; max=3}
     */
    void called(String operation, String attempt) {
        (Fault.isWrite(operation) ? writes : reads).incrementAndGet();
        if (!attempt.isEmpty() && !attempt.startsWith("attempt=1")) {
            retries.incrementAndGet();
        }
    }

    /** An answer of the table itself. */
    void answered(int status, String body) {
        if (status == 400 && body.contains("ConditionalCheckFailed")) {
            conflicts.incrementAndGet();
        }
    }

    int reads() {
        return reads.get();
    }

    int writes() {
        return writes.get();
    }

    int retries() {
        return retries.get();
    }

    int conflicts() {
        return conflicts.get();
    }
}
