package backroutine.talk.page.viewer;

import backroutine.talk.page.PageFiles;
import backroutine.talk.page.PageRefusal;
import backroutine.talk.page.PageReply;
import backroutine.talk.page.PageRoute;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The frame in which Amazon's APL viewer runs. The viewer makes code from text, which the page itself does not allow. So the
 * frame is a sandbox: the browser takes it for another site, which cannot reach the page, its address or its server.
 */
public final class ViewerRoutes {
    /** Where the viewer is installed, in the project's folder. */
    public static final Path FOLDER = Path.of("src", "test", "screen");

    private static final Path SCRIPT = Path.of("node_modules", "apl-viewhost-web", "index.js");
    private static final String HOW_TO_INSTALL = "npm ci --prefix src/test/screen";
    /** What the viewer needs, and nothing else: no request leaves the frame. */
    private static final String POLICY = "sandbox allow-scripts; default-src 'none'; "
            + "script-src 'unsafe-inline' 'unsafe-eval'; style-src 'unsafe-inline'; connect-src data:; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    private ViewerRoutes() {}

    /** The routes; {@code folder} is the one in which the viewer is installed, or would be. */
    public static List<PageRoute> of(Path folder) {
        Path viewer = folder.resolve(SCRIPT);
        return List.of(PageRoute.of("GET", "viewer/state", _ -> state(viewer)),
                PageRoute.of("GET", "viewer/frame.html", _ -> frame(viewer)));
    }

    private static PageReply state(Path viewer) {
        return PageReply.json(JsonNodeFactory.instance.objectNode()
                .put("installed", Files.isReadable(viewer))
                .put("install", HOW_TO_INSTALL));
    }

    /**
     * The page of the frame with its scripts in it. A sandbox asks for a script as another site would, and the server refuses other
     * sites.
     */
    private static PageReply frame(Path viewer) throws IOException {
        if (!Files.isReadable(viewer)) {
            throw new PageRefusal(404, "the APL viewer is not installed: " + HOW_TO_INSTALL);
        }
        String page = text("viewer/frame.html")
                .replace("<script src=\"apl.js\">", "<script>" + inPage(Files.readString(viewer)))
                .replace("<script src=\"frame.js\">", "<script>" + inPage(text("viewer/frame.js")));
        return new PageReply(200, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8),
                Map.of("Content-Security-Policy", POLICY));
    }

    private static String text(String path) throws IOException {
        return new String(PageFiles.read(path).orElseThrow().body(), StandardCharsets.UTF_8);
    }

    /** In a text of a script, an end tag would end the script. */
    private static String inPage(String script) {
        return script.replace("</script", "<\\/script");
    }
}
