package backroutine.coach.offers;

import backroutine.coach.turn.OfferMessage;
import backroutine.progress.Offer;
import backroutine.text.Message;

/** The questions that an offer is made with. */
public final class OfferQuestions {
    private OfferQuestions() {}

    /** The question. */
    public static Message question(Offer offer) {
        return switch (offer) {
            case Offer.Reminders() -> Message.of(OfferMessage.ASK_MOMENT);
            case Offer.Goal() -> Message.of(OfferMessage.ASK_GOAL);
            case Offer.Hold(_, var seconds) -> Message.of(OfferMessage.ASK_HOLD).with("seconds", seconds);
        };
    }

    /** The question after a silence, or after an answer that was too short. */
    public static Message again(Offer offer) {
        return switch (offer) {
            case Offer.Reminders() -> Message.of(OfferMessage.ASK_MOMENT_AGAIN);
            case Offer.Goal() -> Message.of(OfferMessage.ASK_GOAL_AGAIN);
            case Offer.Hold(_, var seconds) -> Message.of(OfferMessage.ASK_HOLD_AGAIN).with("seconds", seconds);
        };
    }
}
