package backroutine.talk.wav;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The voice of espeak-ng at its default speed. What it has rendered once is cached, because a conversation repeats its words. */
public final class Espeak {
    /** How to install it. */
    public static final String HOW_TO_INSTALL = "espeak-ng gives the voice and is not installed; get it with "
            + "\"apt install espeak-ng\", \"dnf install espeak-ng\" or \"brew install espeak-ng\"";

    private static final String PROGRAM = "espeak-ng";
    private static final int WAV_HEADER = 44;

    private final Map<String, Samples> said = new ConcurrentHashMap<>();

    private Espeak() {}

    /** The voice; empty where espeak-ng is not installed. */
    public static Optional<Espeak> find() {
        try {
            run(List.of(PROGRAM, "--version"), "");
            return Optional.of(new Espeak());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Renders texts ahead, by as many processes at once as there are processors: each takes a while to start. */
    void prepare(Stream<String> texts) {
        texts.distinct().parallel().forEach(this::say);
    }

    /** Renders the content of a {@code speak} element, from its first sound on. */
    Samples say(String markup) {
        return said.computeIfAbsent(markup, Espeak::spoken);
    }

    private static Samples spoken(String markup) {
        try {
            byte[] wav = run(List.of(PROGRAM, "-m", "--stdin", "--stdout"), "<speak>" + markup + "</speak>");
            return Samples.of(wav, Math.min(WAV_HEADER, wav.length)).fromTheFirstSound();
        } catch (IOException e) {
            throw new UncheckedIOException("espeak-ng does not run any more", e);
        }
    }

    private static byte[] run(List<String> command, String input) throws IOException {
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        return process.getInputStream().readAllBytes();
    }
}
