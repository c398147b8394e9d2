package backroutine.bench;

import backroutine.bench.core.Core;
import backroutine.bench.growth.Growth;
import backroutine.bench.image.Image;
import backroutine.bench.image.Training;
import backroutine.bench.morning.ManyPeople;
import backroutine.bench.peers.Peers;
import backroutine.bench.result.Result;
import backroutine.bench.warm.Warm;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Consumer;

/** The command {@code ./bench}: measures the speed and the cost of the skill. */
public final class Main {
    private static final int WRONG_OPTION = 2;

    private Main() {}

    /** Runs {@code ./bench}. */
    public static void main(String... arguments) throws Exception {
        // The log of the skill would mix with the results on the standard output.
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "off");
        if (List.of(arguments).contains("--help")) {
            System.out.print(Options.USAGE);
            return;
        }
        try {
            Options options = Options.of(arguments);
            PrintStream out = System.out;
            // DynamoDB Local prints a greeting to the standard output.
            System.setOut(new PrintStream(PrintStream.nullOutputStream()));
            Result result = measured(options, progress());
            out.print(options.json() ? result.json().toPrettyString() + "\n" : result.words());
            System.exit(0);
        } catch (Options.WrongOption e) {
            System.err.println("bench: " + e.getMessage());
            System.exit(WRONG_OPTION);
        }
    }

    private static Result measured(Options options, Consumer<String> progress) throws Exception {
        return switch (options.what()) {
            case PEERS -> Peers.compared(options.runs(), options.calls(), options.limitedCalls(), progress);
            case CORE -> Core.measured(progress);
            case GROWTH -> Growth.measured(progress).and(ManyPeople.measured(progress));
            case WARM -> Warm.simulated(progress);
            case IMAGE -> {
                Image image = Training.standalone(options.folder());
                yield Result.done("the image's folder is ready: " + image.folder() + "\n");
            }
        };
    }

    /** Prints what is measured now: on a terminal each line replaces the one before. */
    private static Consumer<String> progress() {
        boolean terminal = Boolean.getBoolean("bench.errors.seen");
        return line -> System.err.print(terminal ? "\r\033[K" + line : line + "\n");
    }
}
