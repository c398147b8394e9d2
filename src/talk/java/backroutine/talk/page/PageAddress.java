package backroutine.talk.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Where the page is.
 *
 * @param port 0 for any free one
 * @param token the secret in the path
 */
public record PageAddress(int port, String token) {
    private static final int TOKEN_BYTES = 16;
    private static final String KEPT = "(\\d{1,5}) ([0-9a-f]{32})";

    /** An address that nobody knows yet. */
    static PageAddress fresh(SecureRandom random) {
        byte[] token = new byte[TOKEN_BYTES];
        random.nextBytes(token);
        return new PageAddress(0, HexFormat.of().formatHex(token));
    }

    /** What to open in the browser. */
    public String url() {
        return "http://127.0.0.1:" + port + "/" + token + "/";
    }

    /** The address of the last session, so that a page that is still open finds the next one; empty if there is none. */
    static Optional<PageAddress> kept(Path file) throws IOException {
        String text = Files.exists(file) ? Files.readString(file).strip() : "";
        return text.matches(KEPT)
                ? Optional.of(new PageAddress(Integer.parseInt(text.split(" ")[0]), text.split(" ")[1]))
                : Optional.empty();
    }

    /** Whoever can read it can lead the page, so only the owner of the file can. */
    void keep(Path file) throws IOException {
        Files.writeString(file, "");
        if (!file.toFile().setReadable(false, false) || !file.toFile().setReadable(true, true)) {
            throw new IOException("the file " + file + " cannot be kept from other users");
        }
        Files.writeString(file, port + " " + token + "\n");
    }
}
