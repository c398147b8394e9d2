package backroutine.bench.peers;

import backroutine.bench.peers.Comparison.Processor;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A figure of a program; less is better. */
sealed interface Figure {
    String FIRST_DAY = "first day";
    String LATER_DAY = "later day";
    String FIRST_CALL = "first call";
    String COLD = "start and first call";
    String START_MEMORY = "start MB";

    /** Its name in the tables. */
    String name();

    /** The processor time with which it is measured. */
    Processor processor();

    /** A figure of a run of many calls. */
    record OfCalls(String name, Processor processor, ToDoubleFunction<Measured> value) implements Figure {}

    /** A figure of whole visits. */
    record OfVisits(String name, Processor processor, ToDoubleFunction<VisitWaits> value) implements Figure {}

    /** What is measured of many calls. */
    static List<Figure> ofCalls(Processor processor) {
        return List.of(new OfCalls("start", processor, Measured::init),
                new OfCalls(FIRST_CALL, processor, Measured::first),
                new OfCalls(COLD, processor, Measured::cold),
                new OfCalls("second call", processor, Measured::second),
                new OfCalls("p50", processor, Measured::p50),
                new OfCalls("p95", processor, Measured::p95),
                new OfCalls("p99", processor, Measured::p99),
                new OfCalls(START_MEMORY, processor, Measured::startMegabytes),
                new OfCalls("peak MB", processor, Measured::peakMegabytes));
    }

    /** What is measured of whole visits. */
    static List<Figure> ofVisits(Processor processor) {
        return List.of(new OfVisits(FIRST_DAY, processor, VisitWaits::firstDay),
                new OfVisits(LATER_DAY, processor, VisitWaits::laterDay),
                new OfVisits("kept warm", processor, VisitWaits::keptWarm),
                new OfVisits("its first turn", processor, VisitWaits::afterHours),
                new OfVisits("after minutes", processor, VisitWaits::afterMinutes),
                new OfVisits("connected", processor, VisitWaits::connected));
    }
}
