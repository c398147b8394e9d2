package backroutine.alexa;

import backroutine.alexa.services.PermissionRequest;
import backroutine.coach.turn.Turn;
import backroutine.session.Screen;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.SessionEndedReason;
import com.amazon.ask.model.SessionEndedRequest;
import com.amazon.ask.model.SessionResumedRequest;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.UserEvent;
import com.amazon.ask.model.interfaces.alexa.presentation.apla.RuntimeErrorEvent;
import com.amazon.ask.model.interfaces.connections.ConnectionsResponse;
import java.util.Optional;

/** The turn of the conversation for each type of request. */
final class RequestTurns {
    private RequestTurns() {}

    /**
     * The turn; empty for a request outside the conversation, such as a skill event.
     *
     * @param screen the screen of the device
     */
    static Optional<Turn> of(Request request, Screen screen) {
        return switch (request) {
            case LaunchRequest launch -> Optional.of(Turn.SessionEvent.LAUNCH);
            case IntentRequest intent -> Optional.of(IntentTurns.of(intent.getIntent()));
            case SessionEndedRequest ended -> Optional.of(ended(ended.getReason()));
            case RuntimeErrorEvent error -> Optional.of(Turn.SessionEvent.AUDIO_FAILED);
            case com.amazon.ask.model.interfaces.alexa.presentation.apl.RuntimeErrorEvent error ->
                Optional.of(new Turn.OnScreen.Failed(screen.kind()));
            case ConnectionsResponse response -> Optional.of(switch (PermissionRequest.answer(response)) {
                case ACCEPTED -> Turn.Permission.GIVEN;
                case DENIED -> Turn.Permission.REFUSED;
                case NOT_ANSWERED -> Turn.Permission.NOT_ANSWERED;
            });
            case SessionResumedRequest resumed -> Optional.of(Turn.SessionEvent.RESUMED);
            case UserEvent event -> Optional.of(ScreenTurns.of(event));
            default -> Optional.empty();
        };
    }

    private static Turn ended(SessionEndedReason reason) {
        return switch (reason) {
            case EXCEEDED_MAX_REPROMPTS -> Turn.SessionEvent.TIMED_OUT;
            case ERROR -> Turn.SessionEvent.ENDED_BY_ERROR;
            case null, default -> Turn.SessionEvent.ENDED;
        };
    }
}
