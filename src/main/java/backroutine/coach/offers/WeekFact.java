package backroutine.coach.offers;

import backroutine.coach.turn.OfferMessage;
import backroutine.progress.Progress;
import backroutine.progress.VisitGoal;
import backroutine.progress.VisitWeeks;
import backroutine.text.Message;
import java.time.LocalDate;
import java.util.Optional;

/** The one fact that is said, without being asked for, in the first visit of a week: how many visits the last week had. */
public final class WeekFact {
    private WeekFact() {}

    /** The fact, if a week began since a visit was counted last and the week before had any; with the goal that held then. */
    public static Optional<Message> atStart(Progress progress, LocalDate today) {
        VisitWeeks weeks = progress.profile().guidance().weeks();
        int visits = weeks.on(today).before();
        if (!weeks.areBefore(today) || visits == 0) {
            return Optional.empty();
        }
        Optional<VisitGoal> goal = progress.profile()
                .guidance()
                .goal()
                .filter(set -> set.since().isBefore(VisitWeeks.monday(today)));
        return Optional.of(goal
                .map(wanted -> Message.of(OfferMessage.GOAL_LOOK_BACK)
                        .with("visits", wanted.visits())
                        .with("number", visits))
                .orElse(Message.of(OfferMessage.WEEK_FACT).with("visits", visits)));
    }

    /** The progress in the week of today: what was said of the last week is not said again. */
    public static Progress inWeek(Progress progress, LocalDate today) {
        VisitWeeks weeks = progress.profile().guidance().weeks();
        return weeks.areBefore(today) ? progress.with(progress.profile().guidance().with(weeks.on(today))) : progress;
    }
}
