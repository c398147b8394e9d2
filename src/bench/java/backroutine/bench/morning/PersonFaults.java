package backroutine.bench.morning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Draws the faults of one person's calls, and remembers those of the turn under way. A call is made by one thread at a time. */
final class PersonFaults {
    private final double share;
    private final RandomGenerator random;
    private final Runnable otherDevice;
    private final List<Fault> ofThisTurn = new ArrayList<>();
    private boolean none;

    /**
     * Faults of a person.
     *
     * @param share the share of calls that fail, and the share of writes before which another device writes; from 0 to 1
     * @param otherDevice a turn of another device, which writes
     */
    PersonFaults(double share, RandomGenerator random, Runnable otherDevice) {
        this.share = share;
        this.random = random;
        this.otherDevice = otherDevice;
    }

    /** The fault of the next call. */
    synchronized Optional<Fault> next(String operation) {
        boolean fails = random.nextDouble() < share;
        boolean overtaken = random.nextDouble() < share && Fault.isWrite(operation);
        if (none || !fails && !overtaken) {
            return Optional.empty();
        }
        List<Fault> possible = Stream.of(Fault.values())
                .filter(fault -> fault.appliesTo(operation) && overtaken == (fault == Fault.OTHER_DEVICE))
                .toList();
        Fault fault = possible.get(random.nextInt(possible.size()));
        ofThisTurn.add(fault);
        return Optional.of(fault);
    }

    /** The other device takes its turn. */
    void overtake() {
        otherDevice.run();
    }

    /** The faults since this was last asked. */
    synchronized List<Fault> take() {
        List<Fault> taken = List.copyOf(ofThisTurn);
        ofThisTurn.clear();
        return taken;
    }

    /** Whether there are no faults from now on. */
    synchronized void stop(boolean stopped) {
        none = stopped;
    }
}
