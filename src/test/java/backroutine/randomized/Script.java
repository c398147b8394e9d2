package backroutine.randomized;

import backroutine.property.Shrinker;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A conversation as a script for {@code ./talk}.
 *
 * @param locale the locale of the devices
 * @param screen whether the devices have a screen
 * @param at when the conversation begins
 * @param lines what is said and what happens, one line each
 */
record Script(String locale, boolean screen, Instant at, List<String> lines) {
    /** Removes lines as long as the script still fails. */
    static final Shrinker<Script> SHRINKER = Shrinker.byLeavingOut(Script::lines, Script::with);

    Script {
        lines = List.copyOf(lines);
    }

    Script with(List<String> others) {
        return new Script(locale, screen, at, others);
    }

    /** The options for the command line of {@code ./talk}. */
    List<String> options() {
        List<String> always = List.of("--fast", "--fresh", "--locale", locale, "--at", at.toString());
        return screen
                ? Stream.concat(always.stream(), Stream.of("--screen")).toList()
                : always;
    }

    /** The shell command that repeats the conversation. */
    @Override
    public String toString() {
        return "\n./talk " + String.join(" ", options()) + " <<'END'\n" + String.join("\n", lines) + "\nEND\n";
    }
}
