package backroutine.coach.offers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.coach.turn.OfferMessage;
import backroutine.progress.Guidance;
import backroutine.progress.Progress;
import backroutine.progress.VisitGoal;
import backroutine.progress.VisitWeeks;
import backroutine.text.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The fact about the last week, and the goal as it is reported. */
class WeekFactTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final LocalDate NEXT_MONDAY = MONDAY.plusWeeks(1);

    @Test
    void theFirstVisitOfAWeekTellsTheVisitsOfTheLastOne() {
        assertEquals(Optional.of(Message.of(OfferMessage.WEEK_FACT).with("visits", 9)),
                WeekFact.atStart(withVisits(9), NEXT_MONDAY.plusDays(2)));
    }

    @Test
    void itIsToldOnceAWeek() {
        Progress told = WeekFact.inWeek(withVisits(9), NEXT_MONDAY);

        assertEquals(Optional.empty(), WeekFact.atStart(told, NEXT_MONDAY.plusDays(1)));
        assertEquals(new VisitWeeks(Optional.of(NEXT_MONDAY), 0, 9), told.profile().guidance().weeks());
    }

    @Test
    void nothingIsToldOfAWeekWithoutAVisit() {
        assertEquals(Optional.empty(), WeekFact.atStart(Progress.unknown(), NEXT_MONDAY));
        assertEquals(Optional.empty(), WeekFact.atStart(withVisits(9), NEXT_MONDAY.plusWeeks(1)));
        assertEquals(Optional.empty(), WeekFact.atStart(withVisits(9), MONDAY.plusDays(6)));
    }

    @Test
    void aGoalOfThatWeekIsLookedBackAt() {
        Progress progress = withVisits(4);
        Guidance guidance = progress.profile().guidance();

        assertEquals(Optional.of(Message.of(OfferMessage.GOAL_LOOK_BACK).with("visits", 5).with("number", 4)),
                WeekFact.atStart(progress.with(guidance.withGoal(goal(MONDAY))), NEXT_MONDAY));
        assertEquals(Optional.of(Message.of(OfferMessage.WEEK_FACT).with("visits", 4)),
                WeekFact.atStart(progress.with(guidance.withGoal(goal(NEXT_MONDAY))), NEXT_MONDAY));
    }

    @Test
    void theGoalIsReportedWithTheVisitsOfThisWeek() {
        Guidance guidance = withVisits(4).profile().guidance();
        Message goal = Message.of(OfferMessage.GOAL_IS).with("visits", 5);

        assertEquals(List.of(), GoalReport.of(guidance, MONDAY));
        assertEquals(List.of(goal, Message.of(OfferMessage.GOAL_SO_FAR).with("visits", 4)),
                GoalReport.of(guidance.withGoal(goal(MONDAY)), MONDAY));
        assertEquals(List.of(goal), GoalReport.of(guidance.withGoal(goal(MONDAY)), NEXT_MONDAY));
    }

    private static Optional<VisitGoal> goal(LocalDate day) {
        return Optional.of(VisitGoal.setOn(day, 5));
    }

    private static Progress withVisits(int visits) {
        return Progress.unknown().with(Guidance.none().with(new VisitWeeks(Optional.of(MONDAY), visits, 2)));
    }
}
