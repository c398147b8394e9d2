package backroutine.talk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;

/** {@code ./talk} as a program, with a skill that counts for some minutes. */
public final class TerminalProgram {
    private static final Instant START = Instant.parse("2026-11-22T15:00:00Z");
    private static final int SECONDS = 200;

    private TerminalProgram() {}

    /** Talks until the end; the folder for the progress is the first argument. */
    public static void main(String... arguments) {
        String counts = ScriptedSkill.count(1000, Collections.nCopies(SECONDS, "hold"), "Ready?");
        var talk = new Talk(Path.of(arguments[0]), Terminal.ofThisProcess(), () -> START, _ -> ExampleModel.read(),
                (data, routines) -> new Wiring(() -> new ScriptedSkill(Map.of("LaunchRequest", counts)), () -> {}));
        System.exit(talk.run());
    }
}
