package backroutine.bench.core;

import backroutine.bench.deployed.Template;
import java.io.IOException;
import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

public final class Core {
    public static void main(String... args) throws Exception {
        String[] flags = Template.read().flags().toArray(String[]::new);
        Collection<RunResult> all = new Runner(new OptionsBuilder().include(CoreBenchmark.class.getName())
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.milliseconds(700))
                .measurementIterations(5)
                .measurementTime(TimeValue.milliseconds(500))
                .jvmArgsAppend(flags)
                .jvmArgsPrepend("--sun-misc-unsafe-memory-access=allow")
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .build()).run();
        for (RunResult r : all) {
            System.out.printf("%-40s %10.1f us ± %6.1f  %10.1f KB%n", r.getPrimaryResult().getLabel(),
                    r.getPrimaryResult().getScore(), r.getPrimaryResult().getScoreError(),
                    r.getSecondaryResults().get("gc.alloc.rate.norm").getScore() / 1024);
        }
    }
}
