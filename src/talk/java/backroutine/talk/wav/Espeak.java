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

/** A voice of espeak-ng at its default speed. What it has rendered once is cached, because a conversation repeats its words. */
public final class Espeak {
    /** How to install it. */
    public static final String HOW_TO_INSTALL = "espeak-ng gives the voice and is not installed; get it with "
            + "\"apt install espeak-ng\", \"dnf install espeak-ng\" or \"brew install espeak-ng\"";

    private static final String PROGRAM = "espeak-ng";
    private static final int WAV_HEADER = 44;

    /** The voice that speaks English everywhere, and the languages for which espeak-ng has no voice. */
    private static final String USUAL = "en";

    private final String voice;
    private final Map<String, Samples> said = new ConcurrentHashMap<>();

    private Espeak(String voice) {
        this.voice = voice;
    }

    /** The usual voice; empty where espeak-ng is not installed. */
    public static Optional<Espeak> find() {
        return has(USUAL) ? Optional.of(new Espeak(USUAL)) : Optional.empty();
    }

    /**
     * The voice of a locale such as {@code de-DE}; the usual one if espeak-ng has no voice for the locale; empty where espeak-ng
     * is not installed.
     */
    public static Optional<Espeak> find(String locale) {
        boolean usual = locale.startsWith(USUAL + "-") || !has(locale);
        return usual ? find() : Optional.of(new Espeak(locale));
    }

    private static boolean has(String voice) {
        try {
            Process process = new ProcessBuilder(PROGRAM, "-v", voice, "-q", "a")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Renders texts ahead, by as many processes at once as there are processors: each takes a while to start. */
    void prepare(Stream<String> texts) {
        texts.distinct().parallel().forEach(this::say);
    }

    /** Renders the content of a {@code speak} element, from its first sound on. */
    Samples say(String markup) {
        return said.computeIfAbsent(markup, this::spoken);
    }

    private Samples spoken(String markup) {
        try {
            byte[] wav = run(List.of(PROGRAM, "-v", voice, "-m", "--stdin", "--stdout"),
                    "<speak>" + markup + "</speak>");
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
