package backroutine.alexa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.coach.turn.Turn;
import backroutine.coach.turn.Turn.Button;
import backroutine.coach.turn.Turn.OnScreen;
import backroutine.coach.turn.UserRequest;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.UserEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** What each event of the document on the screen stands for. */
class ScreenTurnsTest {
    private static final String TOKEN = "block-7";
    static final List<List<Object>> NOT_UNDERSTOOD = List.of(
            List.of(), List.of(""), List.of("dance"), List.of("PAUSE", 4), List.of(4, "pause"), List.of("played"),
            List.of("played", "4000"), List.of("start"), List.of("start", 3), List.of(Map.of("pause", 1)),
            List.of(List.of("pause")), Arrays.asList(null, 4), Arrays.asList("played", null));

    @Test
    void aBlockThatWasPlayedTellsItsTokenAndTheTimeSinceItsCommand() {
        assertEquals(new OnScreen.BlockPlayed(TOKEN, 64_400), turn(List.of("played", 64_400)));
        assertEquals(new OnScreen.BlockPlayed(TOKEN, 64_400), turn(List.of("played", 64_400.7)));
        assertEquals(new OnScreen.BlockPlayed(TOKEN, 5_000_000_000L), turn(List.of("played", 5_000_000_000L)));
    }

    @ParameterizedTest
    @CsvSource({"pause, PAUSE", "again, AGAIN", "next, NEXT", "go-on, GO_ON", "yes, YES", "no, NO"})
    void aButtonThatWasTouchedTellsThePlaceInTheBlock(String id, Button button) {
        assertEquals(new OnScreen.Touched(button, TOKEN, OptionalLong.of(12_345)), turn(List.of(id, 12_345)));
        assertEquals(new OnScreen.Touched(button, TOKEN, OptionalLong.empty()), turn(List.of(id)));
    }

    @Test
    void aTouchBeforeTheFirstSoundIsAtTheBeginningOfTheBlock() {
        assertEquals(new OnScreen.Touched(Button.PAUSE, TOKEN, OptionalLong.of(0)), turn(List.of("pause", -400)));
    }

    @Test
    void aTouchWhosePlaceIsNoNumberHasNoPlace() {
        assertEquals(new OnScreen.Touched(Button.NEXT, TOKEN, OptionalLong.empty()), turn(List.of("next", "soon")));
        assertEquals(new OnScreen.Touched(Button.NEXT, TOKEN, OptionalLong.empty()), turn(Arrays.asList("next", null)));
    }

    @Test
    void anExerciseThatWasTouchedInTheListIsStarted() {
        assertEquals(new UserRequest.StartAt(Optional.of("glute-bridge")), turn(List.of("start", "glute-bridge")));
    }

    @Test
    void moreArgumentsThanAreKnownChangeNothing() {
        assertEquals(new OnScreen.BlockPlayed(TOKEN, 9_000), turn(List.of("played", 9_000, "of a later release")));
    }

    @ParameterizedTest
    @FieldSource("NOT_UNDERSTOOD")
    void anEventThatIsNotUnderstoodIsAReturnToTheSession(List<Object> arguments) {
        assertEquals(Turn.SessionEvent.RESUMED, turn(arguments));
    }

    @Test
    void anEventWithoutArgumentsOrTokenIsReadToo() {
        assertEquals(Turn.SessionEvent.RESUMED, ScreenTurns.of(UserEvent.builder().build()));
        assertEquals(new OnScreen.BlockPlayed("", 9_000),
                ScreenTurns.of(UserEvent.builder().withArguments(List.of("played", 9_000)).build()));
    }

    private static Turn turn(List<Object> arguments) {
        return ScreenTurns.of(UserEvent.builder().withToken(TOKEN).withArguments(arguments).build());
    }
}
