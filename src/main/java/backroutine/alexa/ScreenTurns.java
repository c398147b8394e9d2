package backroutine.alexa;

import backroutine.coach.turn.Turn;
import backroutine.coach.turn.UserRequest;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.UserEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The turn of the conversation for each event that the document on the screen sends. */
final class ScreenTurns {
    private static final Map<String, Turn.Button> BUTTONS = Map.of(
            "pause", Turn.Button.PAUSE, "again", Turn.Button.AGAIN, "next", Turn.Button.NEXT,
            "go-on", Turn.Button.GO_ON, "yes", Turn.Button.YES, "no", Turn.Button.NO);

    private ScreenTurns() {}

    /**
     * The turn for an event. Its arguments are the name of the event, and then a time in milliseconds or the id of an exercise.
     * An event that is not understood, perhaps from the document of an older release, counts as a return to the session.
     */
    static Turn of(UserEvent event) {
        List<Object> arguments = Optional.ofNullable(event.getArguments()).orElse(List.of());
        String token = Optional.ofNullable(event.getToken()).orElse("");
        Object name = argument(arguments, 0);
        Object value = argument(arguments, 1);
        if (name.equals("played") && value instanceof Number elapsed) {
            return new Turn.OnScreen.BlockPlayed(token, elapsed.longValue());
        }
        if (name.equals("start") && value instanceof String exercise && !exercise.isEmpty()) {
            return new UserRequest.StartAt(Optional.of(exercise));
        }
        return BUTTONS.containsKey(name)
                ? new Turn.OnScreen.Touched(BUTTONS.get(name), token, value instanceof Number at
                        ? OptionalLong.of(Math.max(at.longValue(), 0))
                        : OptionalLong.empty())
                : Turn.SessionEvent.RESUMED;
    }

    private static Object argument(List<Object> arguments, int index) {
        return index < arguments.size() && arguments.get(index) != null ? arguments.get(index) : "";
    }
}
