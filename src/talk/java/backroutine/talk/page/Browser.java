package backroutine.talk.page;

import java.io.IOException;
import java.util.List;

/** Opens an address in the browser of this machine, where a program for that is installed. */
public final class Browser {
    private static final List<String> PROGRAMS = List.of("xdg-open", "open");

    private Browser() {}

    /** Tries each program; the address was printed, so nothing is lost if there is none. */
    public static void open(String url) {
        for (String program : PROGRAMS) {
            try {
                new ProcessBuilder(program, url).redirectError(ProcessBuilder.Redirect.DISCARD)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                return;
            } catch (IOException notInstalled) {
                continue;
            }
        }
    }
}
