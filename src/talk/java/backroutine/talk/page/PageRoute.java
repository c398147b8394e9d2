package backroutine.talk.page;

import java.io.IOException;

/** Answers the requests of the page to one path. */
public interface PageRoute {
    /** GET or POST. A POST changes something, so only the page that leads may send it. */
    String method();

    /** The path after the token, without a slash at either end, such as {@code api/say}. */
    String path();

    /** How a request is answered; see {@link #answer}. */
    interface Answer {
        /** Answers it. */
        PageReply to(PageRequest request) throws IOException;
    }

    /** A route that answers so. */
    static PageRoute of(String method, String path, Answer answer) {
        record Route(String method, String path, Answer how) implements PageRoute {
            @Override
            public PageReply answer(PageRequest request) throws IOException {
                return how.to(request);
            }
        }
        return new Route(method, path, answer);
    }

    /**
     * Answers one request.
     *
     * @throws PageRefusal if the request cannot be answered; the page shows its line to the person
     */
    PageReply answer(PageRequest request) throws IOException;
}
