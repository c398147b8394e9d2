package backroutine.talk.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files of the page, in the folder {@code page} of the class path. */
public final class PageFiles {
    private static final Map<String, String> TYPES = Map.of("html", "text/html; charset=utf-8", "css",
            "text/css; charset=utf-8", "js", "text/javascript; charset=utf-8", "svg", "image/svg+xml");
    private static final Pattern NAME = Pattern.compile("([a-z0-9-]+/)*[a-z0-9-]+\\.(html|css|js|svg)");

    private PageFiles() {}

    /** The file with this path; an empty path is the page itself. Empty if there is none. */
    public static Optional<PageReply> read(String path) throws IOException {
        String name = path.isEmpty() ? "index.html" : path;
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        try (InputStream file = PageFiles.class.getResourceAsStream("/page/" + name)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new PageReply(200, TYPES.get(name.substring(name.lastIndexOf('.') + 1)),
                            file.readAllBytes()));
        }
    }
}
