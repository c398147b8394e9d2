package backroutine.bench.morning;

import backroutine.bench.growth.UsageHistory;
import backroutine.bench.table.LocalTables;
import backroutine.progress.ProgressStore;
import backroutine.progress.dynamodb.DeployedStore;
import backroutine.progress.dynamodb.DynamoProgressStore;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Sessions that are spread over a morning, with the deployed client and its time limits, and a table that fails at times. */
final class Morning {
    private static final Instant BEGIN = Instant.parse("2026-11-22T06:00:00Z");
    private static final LocalDate TODAY = LocalDate.ofInstant(BEGIN, ZoneOffset.UTC);

    private final Load load;
    private final LocalTables tables;
    private final String table;
    private final FaultyTable faulty;
    private final Functions functions;
    private final Functions otherFunctions;

    private Morning(Load load, LocalTables tables, String table, FaultyTable faulty) {
        this.load = load;
        this.tables = tables;
        this.table = table;
        this.faulty = faulty;
        this.functions = new Functions(() -> DeployedStore.at(faulty.address(), table));
        this.otherFunctions = new Functions(() -> new DynamoProgressStore(tables.owner(), table));
    }

    /** Plays a morning in a table of its own. */
    static MorningResult played(Load load, LocalTables tables) throws Exception {
        String table = tables.skillTable(List.of());
        try (FaultyTable faulty = new FaultyTable(tables.plain())) {
            Morning morning = new Morning(load, tables, table, faulty);
            List<Outcome> outcomes = morning.outcomes();
            return new MorningResult(load, outcomes, faulty.count(), morning.functions.started());
        } finally {
            tables.drop(table);
        }
    }

    private List<Outcome> outcomes() throws InterruptedException, ExecutionException {
        ProgressStore store = new DynamoProgressStore(tables.owner(), table);
        for (int person = 0; person < load.people(); person++) {
            UsageHistory.save(person % 2, store, user(person), BEGIN);
        }
        List<Outcome> outcomes = new ArrayList<>();
        PlayedClock clock = new PlayedClock(BEGIN, load);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Outcome>> people = new ArrayList<>();
            for (int person = 0; person < load.people(); person++) {
                int number = person;
                people.add(threads.submit(() -> session(number, clock)));
            }
            for (Future<Outcome> person : people) {
                outcomes.add(person.get());
            }
        }
        return outcomes;
    }

    private Outcome session(int person, PlayedClock clock) {
        SplittableRandom random = new SplittableRandom(load.seed() + person);
        Instant begin = BEGIN.plusMillis(random.nextLong(load.morning().toMillis()));
        String user = user(person);
        List<TimedTurn> turns = new ArrayList<>();
        List<MorningVisit> visit = new ArrayList<>();
        List<String> paces = new ArrayList<>(List.of(""));
        PersonFaults faults = new PersonFaults(load.share(), random.split(), () -> {
            with(otherFunctions, function -> visit.getFirst().otherDevice(function));
            paces.add(stored(user).pace());
        });
        faulty.inject(user, faults);
        Retries retries = new Retries(() -> stored(user), faults);
        visit.add(new MorningVisit(user, timed(faults, turns), begin, clock, load.share(), random, retries));
        visit.getFirst().complete();
        StoredItems stored = stored(user);
        List<String> lost = new ArrayList<>(
                DoneSets.differences(DoneSets.heard(person % 2, TODAY), DoneSets.stored(stored)));
        if (!paces.getLast().equals(stored.pace())) {
            lost.add("the pace of the other device, " + paces.getLast());
        }
        return new Outcome(turns, lost, visit.getFirst().wasTold(), retries.sent(), retries.changed(),
                clock.seconds(begin), clock.seconds(visit.getFirst().end()));
    }

    private StoredItems stored(String user) {
        return StoredItems.of(tables.owner(), table, user);
    }

    /** Measures the time from a request to its answer, in a function that has started. */
    private RequestStreamHandler timed(PersonFaults faults, List<TimedTurn> turns) {
        return (in, out, context) -> {
            RequestStreamHandler function = functions.take();
            long before = System.nanoTime();
            function.handleRequest(in, out, context);
            turns.add(new TimedTurn((System.nanoTime() - before) / 1e6, faults.take()));
            functions.give(function);
        };
    }

    private static void with(Functions functions, Consumer<RequestStreamHandler> turn) {
        RequestStreamHandler function = functions.take();
        turn.accept(function);
        functions.give(function);
    }

    private static String user(int person) {
        return "amzn1.ask.account." + "%0200d".formatted(person);
    }
}
