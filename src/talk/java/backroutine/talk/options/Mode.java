package backroutine.talk.options;

import backroutine.talk.UsageException;
import java.util.Set;
import java.util.stream.Stream;

/** What is done in place of a conversation in the terminal. Only some of the options have an effect then; the others are refused. */
enum Mode {
    /** Writes requests. */
    EVENTS("--events", "writes requests of its own and does not talk", Set.of()),
    /** Prints the routine. */
    PREVIEW("--preview", "prints the routine and does not talk", Set.of("--locale", "--routine")),
    /** Plays weeks. */
    WEEKS("--weeks", "plays weeks of its own and prints figures", Set.of("--locale", "--at")),
    /** Serves the page. */
    PAGE("--page", "talks in a browser, in real time",
            Set.of("--locale", "--strict", "--folder", "--fresh", "--routine")),
    /** Serves the skill. The routine is checked in the language of the locale. */
    PORT("--port", "serves the skill and does not talk", Set.of("--locale", "--folder", "--fresh", "--routine"));

    private final String option;
    private final String does;
    private final Set<String> taken;

    Mode(String option, String does, Set<String> taken) {
        this.option = option;
        this.does = does;
        this.taken = taken;
    }

    /**
     * Refuses an option that would have no effect.
     *
     * @throws UsageException if there is one; the message names the first
     */
    static void check(GivenOptions given) {
        Stream.of(values()).filter(mode -> given.has(mode.option)).findFirst().ifPresent(mode -> mode.refuse(given));
    }

    private void refuse(GivenOptions given) {
        given.names().filter(name -> !name.equals(option) && !taken.contains(name)).findFirst().ifPresent(name -> {
            throw new UsageException(option + " " + does + ", so it takes no " + name);
        });
    }
}
