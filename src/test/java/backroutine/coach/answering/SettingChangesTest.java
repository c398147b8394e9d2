package backroutine.coach.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.CoachConversation;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.Turn.SettingChange;
import backroutine.language.English;
import backroutine.pacing.Beat;
import backroutine.pacing.Place;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.routine.Side;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings by voice never leave the prescription. */
class SettingChangesTest {
    private final CoachConversation conversation = CoachConversation.cleared();

    @ParameterizedTest
    @CsvSource(textBlock = """
            4, 'Four seconds it is, for the glute squeeze.'
            5, 'Five seconds it is, for the glute squeeze.'
            6, 'Five seconds is the longest hold prescribed for the glute squeeze'
            3, 'Three seconds it is, for the glute squeeze.'
            2, 'Three seconds is the shortest hold prescribed for the glute squeeze'
            """)
    void aHoldIsAsLongAsSheSaysInsideThePrescription(int seconds, String words) {
        counts("glute-squeeze");

        conversation.cutsIn(60, new Turn.HoldFor(OptionalInt.of(seconds)), words);
    }

    @Test
    void aLongHoldMovesByFiveSecondsAndAShortOneByOne() {
        counts("hip-flexor-stretch");
        conversation.cutsIn(60, SettingChange.HOLD_SHORTER, "Twenty-five seconds it is, for the hip flexor stretch.");
        conversation.cutsIn(10, SettingChange.HOLD_SHORTER, "Twenty seconds it is");
        conversation.cutsIn(10, SettingChange.HOLD_LONGER, "Twenty-five seconds it is");

        counts("glute-squeeze");
        conversation.cutsIn(60, SettingChange.HOLD_LONGER, "Four seconds it is, for the glute squeeze.");
        conversation.cutsIn(10, SettingChange.HOLD_SHORTER, "Three seconds it is, for the glute squeeze.");
    }

    @Test
    void whatIsPrescribedExactlyStays() {
        counts("thoracic-stretch");
        conversation.cutsIn(60, SettingChange.HOLD_LONGER, "prescribed at five seconds, so it stays");
        counts("cat-camel");
        conversation.cutsIn(60, new Turn.HoldFor(OptionalInt.of(4)), "has no hold");
    }

    @Test
    void aHoldNeedsANumberAndAnExercise() {
        conversation.turn(SettingChange.HOLD_LONGER, "Say that during an exercise, and I'll change its hold.",
                "Shall we begin");
        counts("glute-squeeze");
        conversation.cutsIn(60, new Turn.HoldFor(OptionalInt.empty()), "For how many seconds?", "three two one");
    }

    @Test
    void thePaceHasThreeSteps() {
        conversation.turn(SettingChange.FASTER, "A little faster now.");
        conversation.turn(SettingChange.FASTER, "That's as fast as is good for you.");
        conversation.turn(SettingChange.SLOWER, "Back to the usual pace.");
        conversation.turn(SettingChange.SLOWER, "Slower now.");
        conversation.turn(SettingChange.SLOWER, "That's as slow as I go.");
        conversation.turn(SettingChange.FASTER, "Back to the usual pace.");
    }

    @Test
    void aRestMovesAsFarAsSomeExerciseFollows() {
        for (int step = 1; step <= 5; step++) {
            conversation.turn(SettingChange.REST_LONGER, "Longer rests from now on.");
        }
        conversation.turn(SettingChange.REST_LONGER, "Longer rests from now on.");
        assertEquals(60, conversation.progress.profile().settings().restOffset());
        conversation.turn(SettingChange.REST_LONGER, "The rests are as long as they get.");
        assertEquals(60, conversation.progress.profile().settings().restOffset());
        for (int step = 1; step <= 8; step++) {
            conversation.turn(SettingChange.REST_SHORTER, "Shorter rests from now on.");
        }
        conversation.turn(SettingChange.REST_SHORTER, "The rests are as short as they get.");
        assertEquals(-20, conversation.progress.profile().settings().restOffset());
    }

    @Test
    void countingAndCheeringCanBeTurnedOffAndOn() {
        conversation.turn(SettingChange.COUNT_LESS, "I'll count only the last three.");
        conversation.turn(SettingChange.COUNT_EVERYTHING, "I'll count every second.");
        conversation.turn(SettingChange.STOP_ENCOURAGING, "Just the count, then.");
        conversation.turn(SettingChange.ENCOURAGE, "I'll cheer you on.");
        conversation.turn(SettingChange.SAY_LESS, "Just the name and the numbers, then.");
        conversation.turn(SettingChange.SAY_MORE, "I'll explain every step from now on.");
    }

    @Test
    void theRestUnderWayIsLongerAtOnce() {
        assertEquals(restAfter(SettingChange.SAY_LESS) + 10_000 + spoken("Just the name and the numbers, then.")
                - spoken("Longer rests from now on."), restAfter(SettingChange.REST_LONGER), 1_000);
        assertEquals(restAfter(SettingChange.SAY_LESS) - 10_000 + spoken("Just the name and the numbers, then.")
                - spoken("Shorter rests from now on."), restAfter(SettingChange.REST_SHORTER), 1_000);
    }

    @Test
    void inMidSetALongerRestWaitsForTheNextRest() {
        counts("glute-bridge");
        conversation.cutsIn(intoWork(2, 10), SettingChange.REST_LONGER,
                "Longer rests from now on. three two one three, lift");
    }

    @Test
    void aChangeOfSidesIsNoRest() {
        Visit visit = new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT);
        Place secondSet = new Place("thoracic-stretch", 2, Side.LEFT, 1);
        conversation.progress = conversation.progress.with(new State.Paused(visit, secondSet));
        conversation.turn(Turn.Move.RESUME, "Carrying on.");
        double change = intoWork(5, 9) + 1;

        conversation.cutsIn(change, SettingChange.REST_LONGER, "Longer rests from now on.");
        assertTrue(untilWork() <= 7_000, conversation.words());
    }

    /** Milliseconds until work, when she says something ten seconds into the bridge's rest. */
    private long restAfter(SettingChange change) {
        conversation.progress = CoachConversation.cleared().progress;
        counts("glute-bridge");
        conversation.cutsIn(intoWork(10, 7) + 10, change);
        return untilWork();
    }

    private static int spoken(String words) {
        return English.spoken(words).longestMillis();
    }

    /** When so many repetitions of so many seconds have been counted. */
    private double intoWork(int repetitions, int seconds) {
        return untilWork() / 1000.0 + repetitions * seconds;
    }

    private long untilWork() {
        return front().stream().takeWhile(beat -> !beat.isWork()).mapToInt(Beat::millis).sum();
    }

    private List<Beat> front() {
        return ((Reply.Counts) conversation.last).block().response();
    }

    private void counts(String exercise) {
        conversation.turn(new Turn.StartAt(Optional.of(exercise)), "one");
    }
}
