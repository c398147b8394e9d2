package backroutine.talk;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the command line asks for.
 *
 * @param fast whether nothing waits; implied by {@code json} and {@code wav}
 * @param json whether requests and answers are printed instead of the conversation
 * @param fresh whether progress starts anew
 * @param screen whether the device has one
 * @param strict whether only samples are understood
 * @param port where to serve HTTP; empty to talk
 * @param at when a conversation that does not wait begins; empty for the usual moment
 * @param folder where progress is kept; empty for the usual place
 * @param wav the sound file to render what is heard into; empty for none
 * @param page whether a page in the browser is served
 * @param preview whether the routine is printed
 * @param routine the routine file to use; empty for the one that comes with the skill
 * @param weeks how many weeks to play and to measure; empty to talk
 * @param events where to write requests for {@code sam local invoke}; empty to talk
 */
public record Options(boolean help, boolean fast, boolean json, boolean fresh, boolean screen, boolean strict,
        String locale,
        OptionalInt port, Optional<Instant> at, Optional<String> folder, Optional<String> wav,
        boolean page, boolean preview, Optional<String> routine, OptionalInt weeks,
        Optional<String> events) {
    private static final Set<String> FLAGS = Set.of("--help", "-h", "--fast", "--json", "--fresh", "--screen",
            "--strict", "--page", "--preview");
    private static final Set<String> WITH_VALUE = Set.of("--locale", "--at", "--folder", "--port", "--wav",
            "--weeks", "--routine", "--events");
    private static final List<String> NOT_WITH_WEEKS = List.of("--json", "--wav", "--port", "--folder", "--fresh",
            "--screen", "--strict", "--page", "--preview", "--routine");
    private static final List<String> NOT_WITH_PAGE = List.of("--fast", "--json", "--wav", "--port", "--screen");
    private static final List<String> NOT_WITH_PREVIEW = List.of("--fast", "--json", "--wav", "--port", "--folder",
            "--fresh", "--screen", "--strict", "--at", "--page");
    private static final int MOST_WEEKS = 52;

    /**
     * Reads a command line.
     *
     * @throws UsageException when it is not understood
     */
    public static Options parse(String... arguments) {
        Map<String, String> given = given(List.of(arguments));
        boolean json = given.containsKey("--json");
        var options = new Options(given.containsKey("--help") || given.containsKey("-h"),
                json || given.containsKey("--fast") || given.containsKey("--wav"), json, given.containsKey("--fresh"),
                given.containsKey("--screen"), given.containsKey("--strict"),
                given.getOrDefault("--locale", "en-US"), port(given), at(given),
                Optional.ofNullable(given.get("--folder")), Optional.ofNullable(given.get("--wav")), page(given),
                preview(given), Optional.ofNullable(given.get("--routine")), weeks(given), events(given));
        if (options.at.isPresent() && !options.fast && options.weeks.isEmpty()) {
            throw new UsageException("--at needs --fast: only a conversation that does not wait can begin at any time");
        }
        if (options.wav.isPresent() && options.port.isPresent()) {
            throw new UsageException("--wav renders a conversation, and with --port there is none");
        }
        return options;
    }

    private static Map<String, String> given(List<String> arguments) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            String name = arguments.get(i);
            if (FLAGS.contains(name)) {
                given.put(name, "");
            } else if (!WITH_VALUE.contains(name)) {
                throw new UsageException("there is no " + name + "; ./talk --help shows what there is");
            } else if (i + 1 == arguments.size()) {
                throw new UsageException(name + " needs a value; ./talk --help shows which");
            } else {
                given.put(name, arguments.get(++i));
            }
        }
        return given;
    }

    private static boolean page(Map<String, String> given) {
        boolean page = given.containsKey("--page");
        NOT_WITH_PAGE.stream().filter(name -> page && given.containsKey(name)).findFirst().ifPresent(name -> {
            throw new UsageException("--page talks in a browser, in real time, so it takes no " + name);
        });
        return page;
    }

    private static boolean preview(Map<String, String> given) {
        boolean preview = given.containsKey("--preview");
        NOT_WITH_PREVIEW.stream().filter(name -> preview && given.containsKey(name)).findFirst().ifPresent(name -> {
            throw new UsageException("--preview prints the routine and does not talk, so it takes no " + name);
        });
        return preview;
    }

    private static Optional<String> events(Map<String, String> given) {
        if (given.containsKey("--events") && given.size() > 1) {
            throw new UsageException(
                    "--events writes requests of its own and does not talk, so it takes no other option");
        }
        return Optional.ofNullable(given.get("--events"));
    }

    private static OptionalInt port(Map<String, String> given) {
        String port = given.get("--port");
        if (port == null) {
            return OptionalInt.empty();
        }
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535) {
            throw new UsageException("--port takes 0 to 65535, not \"" + port + "\"");
        }
        return OptionalInt.of(Integer.parseInt(port));
    }

    private static OptionalInt weeks(Map<String, String> given) {
        String weeks = given.get("--weeks");
        if (weeks == null) {
            return OptionalInt.empty();
        }
        if (!weeks.matches("\\d{1,2}") || Integer.parseInt(weeks) < 1 || Integer.parseInt(weeks) > MOST_WEEKS) {
            throw new UsageException("--weeks takes 1 to " + MOST_WEEKS + ", not \"" + weeks + "\"");
        }
        NOT_WITH_WEEKS.stream().filter(given::containsKey).findFirst().ifPresent(name -> {
            throw new UsageException("--weeks plays weeks of its own and prints figures, so it takes no " + name);
        });
        return OptionalInt.of(Integer.parseInt(weeks));
    }

    private static Optional<Instant> at(Map<String, String> given) {
        try {
            return Optional.ofNullable(given.get("--at")).map(Instant::parse);
        } catch (DateTimeParseException e) {
            throw new UsageException(
                    "--at takes a moment like 2026-11-22T15:00:00Z, not \"" + given.get("--at") + "\"");
        }
    }
}
