package backroutine.coach.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.UserRequest;
import backroutine.coach.turn.UserRequest.SettingChange;
import backroutine.coach.turn.UserRequest.VoiceChange;
import backroutine.pacing.Beat;
import backroutine.pacing.CountDirection;
import backroutine.pacing.Counting;
import backroutine.pacing.Pace;
import backroutine.pacing.Place;
import backroutine.pacing.Settings;
import backroutine.pacing.Voice;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Side;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings that the user changes by voice; they stay within the prescribed ranges. */
class SettingChangesTest {
    private final CoachConversation conversation = CoachConversation.cleared();

    @ParameterizedTest
    @CsvSource(textBlock = """
            4, hold-changed 4 seat.
            5, hold-changed 5 seat.
            6, hold-longest-prescribed 5 seat.
            3, hold-changed 3 seat.
            2, hold-shortest-prescribed 3 seat.
            """)
    void aHoldIsSetToTheSecondsNamedWithinThePrescribedRange(int seconds, String words) {
        counts("glute-squeeze");

        conversation.interruptsAt(conversation.workBegins() + 4 * 6 + 3.9,
                new UserRequest.HoldFor(OptionalInt.of(seconds)),
                words);
    }

    @Test
    void aHoldWithAWideRangeChangesByFiveSecondsAndAnyOtherByOne() {
        counts("hip-flexor-stretch");
        conversation.interruptsAt(conversation.workBegins() + 17.6, SettingChange.HOLD_SHORTER, "hold-changed 25 hip.");
        conversation.interruptsAt(conversation.workBegins() + 2.7, SettingChange.HOLD_SHORTER, "hold-changed 20 hip.");
        conversation.interruptsAt(conversation.workBegins() + 3, SettingChange.HOLD_LONGER, "hold-changed 25 hip.");
        conversation.interruptsAt(conversation.workBegins() + 3, new UserRequest.HoldFor(OptionalInt.of(40)),
                "hold-longest 30 hip.");
        conversation.interruptsAt(conversation.workBegins() + 3, new UserRequest.HoldFor(OptionalInt.of(10)),
                "hold-shortest 15 hip.");

        counts("glute-squeeze");
        conversation.interruptsAt(conversation.workBegins() + 4 * 6 + 3.9, SettingChange.HOLD_LONGER,
                "hold-changed 4 seat.");
        conversation.interruptsAt(conversation.workBegins() + 3.5, SettingChange.HOLD_SHORTER, "hold-changed 3 seat.");
    }

    @Test
    void aHoldPrescribedExactlyOrAbsentDoesNotChange() {
        counts("thoracic-stretch");
        conversation.interruptsAt(conversation.workBegins() + 22.8, SettingChange.HOLD_LONGER,
                "hold-fixed-prescribed twist 5.");
        counts("cat-camel");
        conversation.interruptsAt(conversation.workBegins() + 18.4, new UserRequest.HoldFor(OptionalInt.of(4)),
                "hold-none cat.");
    }

    @Test
    void aHoldNeedsANumberAndAnExercise() {
        conversation.turn(SettingChange.HOLD_LONGER, "hold-which. ask-begin?");
        counts("glute-squeeze");
        conversation.interruptsAt(conversation.workBegins() + 4 * 6 + 3.9, new UserRequest.HoldFor(OptionalInt.empty()),
                "hold-how-long. ask-once-more?");
    }

    @Test
    void thePaceHasThreeSteps() {
        conversation.turn(SettingChange.FASTER, "pace-faster some-movements-shorter.");
        conversation.turn(SettingChange.FASTER, "pace-fastest.");
        conversation.turn(SettingChange.SLOWER, "pace-normal some-movements-longer.");
        conversation.turn(SettingChange.SLOWER, "pace-slower movements-longer.");
        conversation.turn(SettingChange.SLOWER, "pace-slowest.");
        conversation.turn(SettingChange.FASTER, "pace-normal movements-shorter.");
    }

    /** Bridge, faster: the lift is at its shortest, the lowering is not. */
    @Test
    void whatThePaceChangesIsSaid() {
        conversation.turn(SettingChange.SLOWER, "pace-slower movements-longer.");
        conversation.turn(SettingChange.FASTER, "pace-normal movements-shorter.");
        conversation.turn(SettingChange.FASTER, "pace-faster some-movements-shorter.");
        conversation.turn(SettingChange.SLOWER, "pace-normal some-movements-longer.");
        counts("glute-bridge");
        during("lift", SettingChange.FASTER, "pace-faster some-movements-shorter. 3 2");
        during("lift", SettingChange.SLOWER, "pace-normal some-movements-longer. 3 2");
        during("lift", SettingChange.SLOWER, "pace-slower movements-longer. 3 2");
        during("lift", SettingChange.SLOWER, "pace-slowest. 3 2");
    }

    @Test
    void whereNothingMovesThePaceOfTheOtherExercisesChanges() {
        counts("hip-flexor-stretch");
        during("hold", SettingChange.SLOWER, "pace-nothing-moves. pace-others-slower. 3 2");
        assertEquals(Pace.SLOWER, settings().pace());
        during("hold", SettingChange.SLOWER, "pace-nothing-moves. pace-others-slowest. 3 2");
        during("hold", SettingChange.FASTER, "pace-nothing-moves. pace-others-faster. 3 2");
        during("hold", SettingChange.FASTER, "pace-nothing-moves. pace-others-faster. 3 2");
        during("hold", SettingChange.FASTER, "pace-nothing-moves. pace-others-fastest. 3 2");
        assertEquals(Pace.FASTER, settings().pace());
    }

    /** The turns of the twist take two to three seconds, two as prescribed. */
    @Test
    void whereEachMovementIsAtItsLimitThisIsSaidAndTheWayBackIsOneStep() {
        counts("thoracic-stretch");
        during("turn", SettingChange.FASTER, "pace-fastest-here. pace-others-faster. 3 2");
        assertEquals(Pace.FASTER, settings().pace());
        during("turn", SettingChange.FASTER, "pace-fastest. 3 2");
        during("turn", SettingChange.SLOWER, "pace-slower movements-longer. 3 2");
        assertEquals(Pace.SLOWER, settings().pace());
    }

    @Test
    void anExerciseWhoseRestDoesNotChangeSaysSo() {
        counts("glute-squeeze");
        during("squeeze", SettingChange.REST_LONGER, "rest-none. rest-others-longer. 3 2");
        assertEquals(10, settings().restOffset());
        during("squeeze", SettingChange.REST_SHORTER, "rest-none. rest-others-shorter. 3 2");
        counts("hip-flexor-stretch");
        during("hold", SettingChange.REST_SHORTER, "rest-shortest-here. rest-others-shorter. 3 2");
        assertEquals(-10, settings().restOffset());
        during("hold", SettingChange.REST_SHORTER, "rest-shortest-here. rest-others-shorter. 3 2");
        during("hold", SettingChange.REST_SHORTER, "rest-shortest. 3 2");
        counts("glute-bridge");
        for (int rest = 20; rest <= 60; rest += 10) {
            during("lift", SettingChange.REST_LONGER, "rest-longer. 3 2");
        }
        during("lift", SettingChange.REST_LONGER, "rest-longest-here. rest-others-longer. 3 2");
    }

    /** At a rest that other exercises have, but not this one, one wish is enough to be heard here. */
    @Test
    void aRestBeyondTheRangeOfTheExerciseComesBackInOneStep() {
        conversation.progress = conversation.progress.with(
                conversation.progress.profile().withSettings(settings().withRestOffset(60)));
        counts("glute-bridge");
        during("lift", SettingChange.REST_SHORTER, "rest-shorter. 3 2");
        assertEquals(20, settings().restOffset());
    }

    @Test
    void theRestsChangeAsLongAsTheRestOfSomeExerciseChanges() {
        for (int step = 1; step <= 5; step++) {
            conversation.turn(SettingChange.REST_LONGER, "rest-longer.");
        }
        conversation.turn(SettingChange.REST_LONGER, "rest-longer.");
        assertEquals(60, conversation.progress.profile().settings().restOffset());
        conversation.turn(SettingChange.REST_LONGER, "rest-longest.");
        assertEquals(60, conversation.progress.profile().settings().restOffset());
        for (int step = 1; step <= 8; step++) {
            conversation.turn(SettingChange.REST_SHORTER, "rest-shorter.");
        }
        conversation.turn(SettingChange.REST_SHORTER, "rest-shortest.");
        assertEquals(-20, conversation.progress.profile().settings().restOffset());
    }

    @Test
    void countingEncouragementAndExplanationsCanBeTurnedOffAndOn() {
        conversation.turn(SettingChange.COUNT_LESS, "counting-less.");
        conversation.turn(SettingChange.COUNT_AS_USUAL, "counting-as-usual.");
        conversation.turn(SettingChange.COUNT_EVERYTHING, "counting-everything.");
        conversation.turn(SettingChange.STOP_ENCOURAGING, "not-encouraging.");
        conversation.turn(SettingChange.ENCOURAGE, "encouraging.");
        conversation.turn(SettingChange.SAY_LESS, "saying-less.");
        conversation.turn(SettingChange.SAY_MORE, "saying-more.");
    }

    @Test
    void holdsAreCountedDownOnlyWhenAskedFor() {
        assertEquals(CountDirection.UP, settings().direction());
        conversation.turn(SettingChange.COUNT_DOWN, "counting-down.");
        assertEquals(CountDirection.DOWN, settings().direction());
        conversation.turn(SettingChange.COUNT_UP, "counting-up.");
        assertEquals(CountDirection.UP, settings().direction());
    }

    @Test
    void howMuchIsCountedHasThreeSteps() {
        conversation.turn(SettingChange.COUNT_LESS);
        assertEquals(Counting.LESS, settings().counting());
        conversation.turn(SettingChange.COUNT_EVERYTHING);
        assertEquals(Counting.EVERY_SECOND, settings().counting());
        conversation.turn(SettingChange.COUNT_AS_USUAL);
        assertEquals(Counting.USUAL, settings().counting());
    }

    @Test
    void theVoiceIsQuietUntilANormalOneIsAskedFor() {
        conversation.turn(VoiceChange.TALK_NORMALLY, "talking-normally-already. ask-begin?");
        conversation.turn(VoiceChange.TALK_QUIETLY, "talking-quietly. ask-begin?");
        conversation.turn(VoiceChange.TALK_QUIETLY, "talking-quietly-already. ask-begin?");
        assertEquals(Voice.QUIET, settings().voice());
        counts("glute-bridge");
        during("lift", VoiceChange.TALK_NORMALLY, "talking-normally. 3 2");
        assertEquals(Voice.NORMAL, settings().voice());
    }

    @Test
    void theRestUnderWayIsLongerOrShorterAtOnce() {
        assertEquals(19_000, millisToWorkAfter(SettingChange.SAY_LESS));
        assertEquals(29_000, millisToWorkAfter(SettingChange.REST_LONGER));
        assertEquals(9_000, millisToWorkAfter(SettingChange.REST_SHORTER));
    }

    @Test
    void withinASetALongerRestAppliesToTheNextRest() {
        counts("glute-bridge");
        conversation.interruptsAt(conversation.workBegins() + 2 * 7 + 6, SettingChange.REST_LONGER,
                "rest-longer. 3 2 1 no 3 lift");
    }

    @Test
    void aChangeOfSidesDoesNotGetLongerWithTheRests() {
        Visit visit = new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT);
        Place secondSet = new Place("thoracic-stretch", 2, Side.LEFT, 1);
        conversation.progress = conversation.progress.with(new State.Paused(VisitPlace.at(visit, secondSet)));
        conversation.turn(Turn.Move.RESUME, "continuing.");

        conversation.interruptsAt(conversation.workBegins() + 5 * 9 + 1, SettingChange.REST_LONGER, "rest-longer.");
        assertEquals(7_000, millisToWork());
    }

    /** Milliseconds to the next repetition after a change that is said 10.6 seconds into a rest of 30 seconds. */
    private long millisToWorkAfter(SettingChange change) {
        conversation.progress = CoachConversation.cleared().progress;
        counts("glute-bridge");
        conversation.interruptsAt(conversation.workBegins() + 10 * 7 + 10.6, change);
        return millisToWork();
    }

    /** Milliseconds from the end of the speech before the block to the first repetition. */
    private long millisToWork() {
        return conversation.block()
                .response()
                .stream()
                .takeWhile(beat -> !beat.isWork())
                .mapToInt(Beat::millis)
                .sum();
    }

    /** The user speaks during the first repetition that begins with this word. */
    private void during(String word, Turn turn, String words) {
        double begins = conversation.workBegins();
        assertTrue(conversation.words().contains(word), conversation.words());
        conversation.interruptsAt(begins + 1.2, turn, words);
    }

    private Settings settings() {
        return conversation.progress.profile().settings();
    }

    private void counts(String exercise) {
        conversation.turn(new UserRequest.StartAt(Optional.of(exercise)), " 1 ");
    }
}
