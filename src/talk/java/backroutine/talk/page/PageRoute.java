package backroutine.talk.page;

import java.io.IOException;

/** Answers the requests of the page to one path. */
public interface PageRoute {
    /** GET or POST. A POST changes something, so only the page that leads may send it. */
    String method();

    /** The path after the token, without a slash at either end, such as {@code api/say}. */
    String path();

    /**
     * Answers one request.
     *
     * @throws PageRefusal if the request cannot be answered; the page shows its line to the person
     */
    PageReply answer(PageRequest request) throws IOException;
}
