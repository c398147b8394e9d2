package backroutine.coach.leading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn.Move;
import backroutine.coach.turn.UserRequest.SettingChange;
import backroutine.pacing.Introduced;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.Place;
import backroutine.pacing.PositionTime;
import backroutine.progress.Guidance;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Side;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "More time": the time to get into position again, waiting, and longer position times from then on. */
class MoreTimeTest {
    private static final Visit VISIT = new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT);
    private static final Place BRIDGE = new Place("glute-bridge", 1, Side.BOTH, 1);

    private final CoachConversation conversation = CoachConversation.cleared();

    @BeforeEach
    void isAskedAboutTheBridge() {
        conversation.progress = conversation.progress
                .with(new State.Waiting(new VisitPlace(VISIT, BRIDGE, Introduced.all(IntroductionLevel.FULL))));
    }

    /** The bridge has ten seconds to get into position. */
    @Test
    void inACountInTheTimeToGetIntoPositionIsGivenAgain() {
        conversation.turn(Move.READY);
        conversation.interruptsDuring("4", Move.MORE_TIME, "take-your-time. set-begins 1 . 5 4 3 2 and no 1 lift");
        assertTrue(conversation.workBegins() >= 10, () -> conversation.workBegins() + " s");
    }

    @Test
    void atAQuestionItGoesOnByItselfTwiceAndTheThirdTimeItWaits() {
        conversation.turn(Move.MORE_TIME, "take-your-time. set-begins 1 . 5 4 3 2 and no 1 lift");
        conversation.interruptsDuring("4", Move.MORE_TIME, "take-your-time. set-begins 1 . 5 4 3 2 and no 1 lift");
        conversation.interruptsDuring("4", Move.MORE_TIME, "take-your-time.", "ask-when-ready?");
        assertInstanceOf(Reply.Asks.class, conversation.last);
        assertEquals("ask-when-ready-again?", conversation.reprompt());
        conversation.turn(Move.READY, "1 lift");
    }

    @Test
    void afterARepetitionWasDoneItIsNotInARowAnyMore() {
        conversation.turn(Move.MORE_TIME);
        conversation.interruptsDuring("4", Move.MORE_TIME);
        double afterTheSet = conversation.workBegins() + 10 * 7 + 2;
        conversation.interruptsAt(afterTheSet, Move.MORE_TIME, "take-your-time.", "5 4 3 2 and no 1 lift");
    }

    @Test
    void inARestAtLeastTheRestIsLeft() {
        conversation.turn(Move.READY);
        double rest = conversation.workBegins() + 10 * 7;
        conversation.interruptsAt(rest + 2, Move.MORE_TIME, "take-your-time.");
        assertTrue(conversation.workBegins() > 25 && conversation.workBegins() < 31,
                () -> conversation.workBegins() + " s");
    }

    @Test
    void anIntroductionIsHeardToItsEndFirst() {
        conversation.progress = conversation.progress.with(new State.Waiting(VisitPlace.at(VISIT, BRIDGE)));
        conversation.turn(Move.READY, "introduce bridge");
        conversation.interruptsDuring("step 1 of bridge.", Move.MORE_TIME, "take-your-time.", "step 2 of bridge.",
                "cue of bridge.", "set-begins 1 . 5 4 3 2 and no 1 lift");
    }

    @Test
    void withinARepetitionItWaits() {
        conversation.turn(Move.READY);
        conversation.interruptsAt(conversation.workBegins() + 3 * 7 + 1, Move.MORE_TIME,
                "take-your-time. ask-when-ready?");
    }

    @Test
    void theThirdTimeInAllGivesLongerPositionTimesAndSaysSoOnce() {
        conversation.progress = conversation.progress
                .with(conversation.progress.profile().withGuidance(guidance(2)));
        conversation.turn(Move.MORE_TIME, "take-your-time. more-time-from-now-on.", "5 4");
        assertEquals(PositionTime.LONGER, positionTime());
        conversation.interruptsDuring("4", Move.MORE_TIME, "take-your-time.");
        assertFalse(conversation.words().contains("more-time-from-now-on"), conversation.words());
        conversation.interruptsDuring("4", SettingChange.POSITION_USUAL, "position-time-usual.");
        assertEquals(PositionTime.USUAL, positionTime());
        conversation.interruptsDuring("2", Move.MORE_TIME, "take-your-time.");
        assertEquals(PositionTime.USUAL, positionTime());
    }

    @Test
    void longerPositionTimesCanBeAskedFor() {
        conversation.turn(SettingChange.POSITION_USUAL, "position-time-shortest. ask-exercise bridge?");
        conversation.turn(SettingChange.POSITION_LONGER, "position-time-longer.");
        assertEquals(PositionTime.LONGER, positionTime());
        conversation.turn(SettingChange.POSITION_LONGER, "position-time-longest.");
    }

    /** "Not yet" is a no. At the question itself it waits, because the user may not want the exercise. */
    @Test
    void aNoInACountInIsNotYet() {
        conversation.turn(Move.READY);
        conversation.interruptsDuring("4", Move.NO, "take-your-time. set-begins 1 . 5 4 3 2 and no 1 lift");
        isAskedAboutTheBridge();
        conversation.turn(Move.NO, "paused-before bridge");
    }

    @Test
    void aNoWithinARepetitionPauses() {
        conversation.turn(Move.READY);
        conversation.interruptsAt(conversation.workBegins() + 3 * 7 + 1, Move.NO,
                "paused-at bridge where-set 1 / where-repetition 4. ask-continue?");
    }

    private PositionTime positionTime() {
        return conversation.progress.profile().settings().positionTime();
    }

    private static Guidance guidance(int moreTimeAsked) {
        Guidance none = Guidance.none();
        return new Guidance(moreTimeAsked, none.once(), none.goal(), none.weeks(), none.heldSince());
    }
}
