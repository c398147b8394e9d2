package backroutine.talk.page;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The conversation as a script that {@code ./talk --fast} plays again. */
final class TalkScript {
    private static final long SECOND = 1000;

    private final List<String> lines = new ArrayList<>();

    /**
     * A script that begins at a moment, in a time zone.
     *
     * @param routine the routine file that the skill works with; empty for the one that comes with the skill
     */
    TalkScript(Instant start, ZoneId zone, TalkSettings settings, Optional<Path> routine) {
        lines.add("# ./talk --fast --fresh --screen" + (settings.strict() ? " --strict" : "") + " --locale "
                + settings.locale() + routine.map(file -> " --routine " + quoted(file)).orElse("") + " --at " + start
                + " < my-back-routine.talk");
        lines.add(
                "# It begins without progress, with the doses that are in the routine file when it is played. If there was");
        lines.add("# progress, or if a dose was changed at the page, other words were heard.");
        lines.add("[fly to " + zone + "]");
    }

    /** The name of a file as a shell reads it. */
    private static String quoted(Path file) {
        String name = file.toString();
        return name.matches("[\\w./-]+") ? name : "'" + name.replace("'", "'\\''") + "'";
    }

    /** What is written in a line without the time before it. */
    static String withoutTime(String line) {
        return line.strip().replaceFirst("^\\[\\+[^]]*]\\s*", "");
    }

    /** Adds words that were spoken, or something that was done, so long after the audio began that the last line left playing. */
    void at(Duration into, String words) {
        long millis = Math.max(0, into.toMillis());
        lines.add(String.format(Locale.ROOT, "[+%d.%03ds] %s", millis / SECOND, millis % SECOND, words));
    }

    /** Adds a line that needs no time. */
    void line(String line) {
        lines.add(line);
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }
}
