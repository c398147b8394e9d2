package backroutine.bench;

import backroutine.bench.core.Core;
import backroutine.bench.growth.Growth;
import backroutine.bench.image.Image;
import backroutine.bench.image.Training;
import backroutine.bench.peers.Peers;
import backroutine.bench.result.Result;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Consumer;

/** Measures how fast the skill is, and what it costs. */
public final class Main {
    private static final int UNUSABLE = 2;

    private Main() {}

    /** Runs {@code ./bench}. */
    public static void main(String... arguments) throws Exception {
        // The results are on the standard output; what the skill logs meanwhile is nobody's concern.
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "off");
        if (List.of(arguments).contains("--help")) {
            System.out.print(Options.USAGE);
            return;
        }
        try {
            Options options = Options.of(arguments);
            PrintStream out = System.out;
            // DynamoDB Local introduces itself there.
            System.setOut(new PrintStream(PrintStream.nullOutputStream()));
            Result result = measured(options, progress());
            out.print(options.json() ? result.json().toPrettyString() + "\n" : result.words());
            System.exit(0);
        } catch (Options.Unusable e) {
            System.err.println("bench: " + e.getMessage());
            System.exit(UNUSABLE);
        }
    }

    private static Result measured(Options options, Consumer<String> progress) throws Exception {
        return switch (options.what()) {
            case PEERS -> Peers.compared(options.runs(), options.calls(), options.limitedCalls(), progress);
            case CORE -> Core.measured(progress);
            case GROWTH -> Growth.measured(progress);
            case IMAGE -> {
                Image image = Training.alone(options.folder());
                yield Result.said("the image's folder is ready: " + image.folder() + "\n");
            }
        };
    }

    /** A line on the screen that is written over by the next; in a file, a line each. */
    private static Consumer<String> progress() {
        boolean seen = Boolean.getBoolean("bench.errors.seen");
        return line -> System.err.print(seen ? "\r\033[K" + line : line + "\n");
    }
}
