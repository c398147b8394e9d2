package backroutine.coach.answering;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn.SessionEvent;
import backroutine.coach.turn.UserRequest;
import backroutine.coach.turn.UserRequest.Question;
import backroutine.coach.turn.UserRequest.Topic;
import backroutine.pacing.Introduced;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.Place;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Side;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Questions about the place, the time and one exercise. */
class PlaceAndTimeTest {
    private static final Visit VISIT = new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT);
    private static final Place FOURTH = new Place("glute-bridge", 1, Side.BOTH, 4);

    private final CoachConversation conversation = CoachConversation.cleared();

    @Test
    void withinAnExerciseThePlaceAndWhatFollowsAreTold() {
        isPaused(FOURTH);
        conversation.turn(Question.WHERE_AM_I, "you-are-in bridge where-set 1 / where-repetition 4. ask-continue?");
        conversation.turn(Question.WHATS_NEXT, "next-exercise hip. ask-continue?");
        isPaused(new Place("glute-bridge", 1, Side.BOTH, 1));
        conversation.turn(Question.WHERE_AM_I, "you-are-at-start bridge.");
        isPaused(new Place("thoracic-stretch", 2, Side.RIGHT, 2));
        conversation.did(0, 1, "glute-squeeze", "glute-bridge", "hip-flexor-stretch", "cat-camel");
        conversation.turn(Question.WHATS_NEXT, "remaining-last-exercise.");
    }

    @Test
    void withoutAVisitTheExercisesOfTheDayAreTold() {
        conversation.turn(Question.WHERE_AM_I, "no-exercise-under-way. ask-begin?");
        conversation.turn(Question.WHATS_NEXT, "still-today seat + bridge + hip + cat + twist.");
        conversation.turn(Question.WHICH_EXERCISES, "which-exercise seat + bridge + hip + cat + twist. ask-begin?");
    }

    /** The bridge from repetition four: ten seconds to settle, 7 x 7 s, 30 s of rest, 10 x 7 s. */
    @Test
    void theTimeComesFromThePlan() {
        conversation.did(0, 1, "glute-squeeze", "hip-flexor-stretch", "cat-camel", "thoracic-stretch");
        isPaused(FOURTH);
        conversation.turn(Question.HOW_LONG, "hold-is bridge 2. minutes-left 3. ask-continue?");
        isPaused(new Place("glute-bridge", 2, Side.BOTH, 10));
        conversation.turn(Question.HOW_LONG, "minutes-left-one.");
    }

    /** 790 s are counted. The rest is for getting into position, the kit, the sentences and the questions between the exercises. */
    @Test
    void withoutAVisitTheTimeOfTheDueVisitIsTold() {
        conversation.turn(Question.HOW_LONG, "minutes-in-all 16. ask-begin?");
        conversation.did(0, 1, "glute-squeeze", "glute-bridge", "hip-flexor-stretch", "thoracic-stretch");
        conversation.turn(Question.HOW_LONG, "minutes-in-all 3.");
    }

    @Test
    void howLongAnExerciseTakesIsToldBeforeAVisitToo() {
        conversation.turn(about(Topic.LENGTH, "glute-bridge"),
                "hold-is bridge 2. exercise-minutes bridge 3. ask-begin?");
        conversation.turn(about(Topic.LENGTH, "cat-camel"), "exercise-minutes cat 3. ask-begin?");
        conversation.turn(about(Topic.LENGTH, "headstand"), "name-unknown. ask-begin?");
        isPaused(FOURTH);
        conversation.turn(new UserRequest.AboutExercise(Topic.LENGTH, Optional.empty()),
                "hold-is bridge 2. minutes-left 15. ask-continue?");
    }

    @Test
    void howOftenIsToldOfAnExerciseOrOfTheRoutine() {
        conversation.turn(about(Topic.TIMES_A_DAY, "glute-squeeze"), "times-a-day seat times-two.");
        conversation.turn(about(Topic.TIMES_A_DAY, "glute-bridge"), "times-a-day bridge times-one.");
        conversation.turn(new UserRequest.AboutExercise(Topic.TIMES_A_DAY, Optional.empty()), "two-visits-a-day.");
        isPaused(FOURTH);
        conversation.turn(new UserRequest.AboutExercise(Topic.TIMES_A_DAY, Optional.empty()), "times-a-day bridge");
    }

    @Test
    void howManyTimesComesFromTheRecord() {
        conversation.turn(about(Topic.TIMES_DONE, "glute-squeeze"), "last-never seat.");
        conversation.did(1, 1, "glute-squeeze").did(0, 1, "glute-squeeze");
        conversation.turn(about(Topic.TIMES_DONE, "glute-squeeze"), "times-done seat times-two.");
        conversation.turn(about(Topic.TIMES_DONE, "headstand"), "name-unknown. ask-begin?");
    }

    @Test
    void withoutTheKitTheExerciseCanBeLeftOut() {
        isPaused(new Place("glute-squeeze", 1, Side.BOTH, 4));
        conversation.turn(Question.NO_KIT, "no-kit. ask-continue?");
        isPaused(FOURTH);
        conversation.turn(Question.NO_KIT, "needed-nothing-here. needed-for hip");
    }

    @Test
    void theNumberOfRepetitionsStays() {
        isPaused(FOURTH);
        conversation.turn(Question.FEWER_REPETITIONS, "repetitions-fixed-prescribed. ask-continue?");
    }

    @Test
    void onlyDailyRemindersAreOffered() {
        conversation.progress = conversation.progress
                .with(new State.Waiting(new VisitPlace(VISIT, FOURTH, Introduced.all(IntroductionLevel.FULL))));
        conversation.turn(Question.REMIND_ONCE, "reminders-only-daily. ask-remind-when?");
        assertInstanceOf(Reply.Asks.class, conversation.last);
        conversation.turn(SessionEvent.STOP, "stopped.");
    }

    private static UserRequest about(Topic topic, String exercise) {
        return new UserRequest.AboutExercise(topic, Optional.of(exercise));
    }

    private void isPaused(Place place) {
        conversation.progress = conversation.progress.with(new State.Paused(VisitPlace.at(VISIT, place)));
    }
}
