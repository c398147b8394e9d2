package backroutine.bench.morning;

import backroutine.bench.result.Result;
import backroutine.bench.table.Certificate;
import backroutine.bench.table.LocalTables;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/** Measures a morning with 1,000 sessions, and calculates a million people a day. */
public final class ManyPeople {
    private static final Load LOAD = new Load(1_000, Duration.ofHours(4), Duration.ofMinutes(4), 0.01, 20261122);
    private static final Load WARM_UP = new Load(20, Duration.ofHours(4), Duration.ofSeconds(5), 0, 1);

    private ManyPeople() {}

    /** Plays the morning, for four minutes or more. */
    public static Result measured(Consumer<String> progress) throws Exception {
        try (LocalTables tables = new LocalTables(Certificate.in(Path.of("target", "bench", "certificate")))) {
            progress.accept("warming up");
            Morning.played(WARM_UP, tables);
            progress.accept("a morning with %,d sessions".formatted(LOAD.people()));
            MorningReport morning = new MorningReport(Morning.played(LOAD, tables));
            MillionReport million = MillionReport.calculated();
            progress.accept("");
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            json.set("morning", morning.json());
            json.set("million", million.json());
            return new Result(morning.words() + "\n" + million.words(), json);
        }
    }
}
