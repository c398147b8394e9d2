package backroutine.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** Reads files that have to be written in UTF-8. An editor may have saved one in Latin-1. */
public final class Utf8 {
    /** Some editors write it before the text. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /**
     * The text of a file, without a byte order mark.
     *
     * @throws InvalidFileException if it is not written in UTF-8; the message names the line
     * @throws UncheckedIOException if its bytes cannot be read
     */
    public static String text(InputStream file) {
        try {
            return text(file.readAllBytes());
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read the file", failed);
        }
    }

    private static String text(byte[] file) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(file);
        // No character has more chars than bytes.
        CharBuffer text = CharBuffer.allocate(file.length);
        boolean malformed = decoder.decode(bytes, text, true).isError();
        text.flip();
        if (malformed) {
            throw InvalidFileException.notUtf8(1 + text.chars().filter(character -> character == '\n').count());
        }
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return text.subSequence(marked ? 1 : 0, text.length()).toString();
    }
}
