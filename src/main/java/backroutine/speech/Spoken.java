package backroutine.speech;

import java.util.Objects;
import java.util.Optional;

/**
 * An answer as it will sound.
 *
 * @param first what is played at once
 * @param again what is played after a silence; empty where the session closes, and only there
 * @param card what the Alexa app shows
 */
public record Spoken(Utterance first, Optional<Utterance> again, Optional<Card> card) {
    /** Refuses an answer without a sound. */
    public Spoken {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(again, "again");
        Objects.requireNonNull(card, "card");
    }

    /** This answer with a card. */
    Spoken with(Card other) {
        return new Spoken(first, again, Optional.of(other));
    }
}
