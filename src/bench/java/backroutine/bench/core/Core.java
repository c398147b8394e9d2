package backroutine.bench.core;

import backroutine.bench.deployed.Template;
import backroutine.bench.result.Columns;
import backroutine.bench.result.Machine;
import backroutine.bench.result.Result;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.function.Consumer;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures the functional core alone, with the Java flags of the deployed function: time, and bytes allocated. */
public final class Core {
    private static final TimeValue ITERATION = TimeValue.milliseconds(700);
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private Core() {}

    /** Runs the benchmarks, for about a minute and a half. */
    public static Result measured(Consumer<String> progress) throws IOException, RunnerException {
        progress.accept("the core, for a minute and a half");
        Options options = new OptionsBuilder().include(CoreBenchmark.class.getName())
                .forks(1)
                .warmupIterations(5)
                .warmupTime(ITERATION)
                .measurementIterations(7)
                .measurementTime(ITERATION)
                .jvmArgsPrepend("--sun-misc-unsafe-memory-access=allow")
                .jvmArgsAppend(Template.read().flags().toArray(String[]::new))
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .build();
        Columns columns = new Columns().row("Core", "µs", "±", "KB");
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (RunResult result : new Runner(options).run()) {
            String name = result.getPrimaryResult().getLabel();
            double micros = result.getPrimaryResult().getScore();
            double error = result.getPrimaryResult().getScoreError();
            double kilobytes = result.getSecondaryResults().get(ALLOCATED).getScore() / 1000;
            columns.row(name, "%.0f".formatted(micros), "%.0f".formatted(error), "%.0f".formatted(kilobytes));
            json.putObject(name).put("micros", micros).put("error", error).put("kilobytes", kilobytes);
        }
        progress.accept("");
        return new Result(Machine.words() + "\n" + columns, json);
    }
}
