package backroutine.speech;

import java.util.Objects;
import java.util.Optional;

/**
 * An answer as it will sound.
 *
 * @param response what is played at once
 * @param reprompt what is played after a silence; empty where the session closes, and only there
 * @param card what the Alexa app shows
 */
public record RenderedReply(SpokenOutput response, Optional<SpokenOutput> reprompt, Optional<Card> card) {
    /** Refuses an answer without a sound. */
    public RenderedReply {
        Objects.requireNonNull(response, "first");
        Objects.requireNonNull(reprompt, "again");
        Objects.requireNonNull(card, "card");
    }

    /** This answer with a card. */
    RenderedReply with(Card other) {
        return new RenderedReply(response, reprompt, Optional.of(other));
    }
}
