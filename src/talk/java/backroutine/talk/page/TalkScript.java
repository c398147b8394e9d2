package backroutine.talk.page;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The conversation as a script that {@code ./talk --fast} plays again. */
final class TalkScript {
    private static final long SECOND = 1000;

    private final List<String> lines = new ArrayList<>();

    /** A script that begins at a moment, in a time zone. */
    TalkScript(Instant start, ZoneId zone, String locale, boolean strict) {
        lines.add("# ./talk --fast --fresh --screen" + (strict ? " --strict" : "") + " --locale " + locale + " --at "
                + start + " < my-back-routine.talk");
        lines.add("# It begins without progress, and with the doses that the routine file (--routine) has then.");
        lines.add("# Where there was progress, or a dose was saved in the conversation, other words were heard.");
        lines.add("[fly to " + zone + "]");
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
