package backroutine.bench.morning;

import java.util.function.Supplier;

/** Sends requests twice, as Alexa does after a lost answer, and compares the stored items before and after. */
final class Retries {
    private final Supplier<StoredItems> stored;
    private final PersonFaults faults;
    private int sent;
    private int changed;

    Retries(Supplier<StoredItems> stored, PersonFaults faults) {
        this.stored = stored;
        this.faults = faults;
    }

    /**
     * Sends a request once more. If its first answer was not saved, the second one may be.
     *
     * @param request the id of the request
     * @param again sends it
     */
    void send(String request, Runnable again) {
        StoredItems before = stored.get();
        faults.stop(true);
        again.run();
        faults.stop(false);
        sent++;
        if (before.hasAnswered(request) && !before.equals(stored.get())) {
            changed++;
        }
    }

    int sent() {
        return sent;
    }

    int changed() {
        return changed;
    }
}
