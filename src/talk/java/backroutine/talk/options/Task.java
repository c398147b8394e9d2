package backroutine.talk.options;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** What a command line asks for. */
public sealed interface Task {
    /** Explains the options. */
    record Help() implements Task {}

    /**
     * Prints the routine.
     *
     * @param locale in whose words
     * @param routine the routine file to print; empty for the one that comes with the skill
     */
    record Preview(String locale, Optional<Path> routine) implements Task {}

    /** Writes requests for {@code sam local invoke} into a folder. */
    record Events(Path folder) implements Task {}

    /**
     * Plays weeks of visits, and prints how often each sentence is heard.
     *
     * @param weeks how many
     * @param firstLaunch when the first visit begins; empty for the usual moment
     */
    record Weeks(String locale, int weeks, Optional<Instant> firstLaunch) implements Task {}

    /** Starts the skill on this machine, and keeps what it stores in a folder. */
    sealed interface Session extends Task {
        /** What all kinds of sessions can be told. */
        SessionOptions options();
    }

    /** Serves a page in the browser to talk at. */
    record Page(SessionOptions options) implements Session {}

    /**
     * Serves the skill over HTTP.
     *
     * @param port 0 picks a free one
     */
    record Port(SessionOptions options, int port) implements Session {}

    /**
     * Talks in the terminal, in real time.
     *
     * @param screen whether the devices have one
     */
    record Live(SessionOptions options, boolean screen) implements Session {}

    /**
     * Talks in the terminal without waiting.
     *
     * @param screen whether the devices have one
     * @param json whether requests and answers are printed instead of the conversation
     * @param wav the sound file to render what is heard into; empty for none
     * @param start when the conversation begins; empty for the usual moment
     */
    record Fast(SessionOptions options, boolean screen, boolean json, Optional<String> wav, Optional<Instant> start)
            implements
                Session {}
}
