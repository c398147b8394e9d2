package backroutine.coach.offers;

import backroutine.coach.turn.OfferMessage;
import backroutine.progress.Guidance;
import backroutine.text.Message;
import java.time.LocalDate;
import java.util.List;

/** The goal of a person, and how far it is reached in this week. */
public final class GoalReport {
    private GoalReport() {}

    /** The goal and, if there are any, the visits of this week; nothing without a goal. */
    public static List<Message> of(Guidance guidance, LocalDate today) {
        if (guidance.goal().isEmpty()) {
            return List.of();
        }
        Message goal = Message.of(OfferMessage.GOAL_IS).with("visits", guidance.goal().get().visits());
        int visits = guidance.weeks().on(today).visits();
        return visits == 0
                ? List.of(goal)
                : List.of(goal, Message.of(OfferMessage.GOAL_SO_FAR).with("visits", visits));
    }
}
