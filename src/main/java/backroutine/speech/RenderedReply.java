package backroutine.speech;

import java.util.Objects;
import java.util.Optional;

/**
 * A reply as it is played: response, reprompt and card.
 *
 * @param response what is played at once
 * @param reprompt what is played when the user says nothing; empty if the session ends
 * @param card the card in the Alexa app; empty for none
 */
public record RenderedReply(SpokenOutput response, Optional<SpokenOutput> reprompt, Optional<Card> card) {
    /** Refuses null. */
    public RenderedReply {
        Objects.requireNonNull(response, "response");
        Objects.requireNonNull(reprompt, "reprompt");
        Objects.requireNonNull(card, "card");
    }

    /** This reply with a card. */
    RenderedReply with(Card other) {
        return new RenderedReply(response, reprompt, Optional.of(other));
    }
}
