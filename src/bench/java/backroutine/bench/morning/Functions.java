package backroutine.bench.morning;

import backroutine.lambda.SkillHandler;
import backroutine.progress.ProgressStore;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Started functions. As in Lambda, each answers one request at a time, and the most recently used one is taken first. */
final class Functions {
    private final Supplier<ProgressStore> stores;
    private final ConcurrentLinkedDeque<RequestStreamHandler> free = new ConcurrentLinkedDeque<>();
    private final AtomicInteger started = new AtomicInteger();

    Functions(Supplier<ProgressStore> stores) {
        this.stores = stores;
    }

    /** A free function; if there is none, another one is started. */
    RequestStreamHandler take() {
        RequestStreamHandler function = free.pollFirst();
        if (function != null) {
            return function;
        }
        started.incrementAndGet();
        return new SkillHandler(stores.get(), "");
    }

    void give(RequestStreamHandler function) {
        free.addFirst(function);
    }

    /** So many were busy at the same time. */
    int started() {
        return started.get();
    }
}
