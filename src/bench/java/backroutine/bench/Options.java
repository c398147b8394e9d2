package backroutine.bench;

import java.nio.file.Path;

/**
 * The options of {@code ./bench}.
 *
 * @param what which measurement
 * @param runs the number of runs of each program
 * @param calls the number of requests in a run, the first two included
 * @param limitedCalls the number of requests in a run with a processor quota, where each takes longer
 * @param json whether the results are printed as JSON
 * @param folder where the image is made
 */
record Options(What what, int runs, int calls, int limitedCalls, boolean json, Path folder) {
    static final String USAGE = """
            usage: ./bench [core | growth | warm | image FOLDER] [options]

              (no measurement) compare start-up and calls with an empty function and with Amazon's documented skills in Java and Node
              core             measure one turn, one block, each kind of answer: time, and bytes allocated
              growth           measure the cost of a turn and of a visit after 1, 100 and 1,000 days, and with 1, 8 and 64 sessions;
                               play a morning with 1,000 sessions while calls of the table fail; compute a million people a day
              warm             simulate a year: how many visits start cold, with and without the ping that keeps the function warm
              image FOLDER     make the content of the container image, with the cache of a training run

              --runs N         the number of runs of each program (default: 7)
              --quick          two short runs, to check that the measurement works
              --json           print the results as JSON
            """;

    private static final int RUNS = 7;
    private static final int CALLS = 2_002;
    private static final int LIMITED_CALLS = 302;
    private static final int QUICK_CALLS = 102;

    enum What {
        PEERS, CORE, GROWTH, WARM, IMAGE
    }

    /** A wrong option; the message is one line for the user. */
    static final class WrongOption extends RuntimeException {
        private static final long serialVersionUID = 1L;

        WrongOption(String message) {
            super(message);
        }
    }

    static Options of(String... arguments) {
        Options options = new Options(What.PEERS, RUNS, CALLS, LIMITED_CALLS, false, Path.of("."));
        for (int i = 0; i < arguments.length; i++) {
            options = switch (arguments[i]) {
                case "core" -> options.with(What.CORE);
                case "growth" -> options.with(What.GROWTH);
                case "warm" -> options.with(What.WARM);
                case "image" -> options.with(What.IMAGE).in(Path.of(value(arguments, ++i)));
                case "--json" -> new Options(options.what, options.runs, options.calls, options.limitedCalls, true,
                        options.folder);
                case "--quick" -> new Options(options.what, 2, QUICK_CALLS, QUICK_CALLS, options.json, options.folder);
                case "--runs" -> options.with(number(value(arguments, ++i)));
                default -> throw new WrongOption("unknown option " + arguments[i] + "; see ./bench --help");
            };
        }
        return options;
    }

    private Options with(What other) {
        return new Options(other, runs, calls, limitedCalls, json, folder);
    }

    private Options with(int times) {
        return new Options(what, times, calls, limitedCalls, json, folder);
    }

    private Options in(Path other) {
        return new Options(what, runs, calls, limitedCalls, json, other);
    }

    private static String value(String[] arguments, int at) {
        if (at >= arguments.length) {
            throw new WrongOption(arguments[at - 1] + " needs a value");
        }
        return arguments[at];
    }

    private static int number(String word) {
        if (!word.matches("[1-9][0-9]{0,2}")) {
            throw new WrongOption("--runs needs a number from 1 to 999, not " + word);
        }
        return Integer.parseInt(word);
    }
}
