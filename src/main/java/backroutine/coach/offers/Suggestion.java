package backroutine.coach.offers;

import backroutine.progress.Guidance;
import backroutine.progress.Offer;
import backroutine.text.Message;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is said once at the end of a visit, besides its summary.
 *
 * @param say what is said
 * @param offer what is offered then; empty if nothing has to be answered
 * @param after the guidance after it was said, so that it is not said again
 */
public record Suggestion(List<Message> say, Optional<Offer> offer, Guidance after) {
    /** Keeps its own copy; refuses null. */
    public Suggestion {
        say = List.copyOf(say);
        Objects.requireNonNull(offer, "offer");
        Objects.requireNonNull(after, "after");
    }
}
