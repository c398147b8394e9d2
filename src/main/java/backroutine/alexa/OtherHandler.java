package backroutine.alexa;

import backroutine.progress.ProgressStore;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.canfulfill.CanFulfillIntentRequest;
import com.amazon.ask.model.events.skillevents.SkillDisabledRequest;
import java.util.Optional;

/**
 * Requests outside the conversation: the skill was disabled, so everything is forgotten; could it fulfil an intent for a
 * person who has not opened it, which it never can; all others change nothing.
 */
final class OtherHandler implements RequestHandler {
    private final ProgressStore store;

    OtherHandler(ProgressStore store) {
        this.store = store;
    }

    @Override
    public boolean canHandle(HandlerInput input) {
        return RequestTurns.of(input.getRequest()).isEmpty();
    }

    @Override
    public Optional<Response> handle(HandlerInput input) {
        if (input.getRequest() instanceof SkillDisabledRequest) {
            store.forgetAccount(input.getRequestEnvelope().getContext().getSystem().getUser().getUserId());
        }
        return Optional.of(
                input.getRequest() instanceof CanFulfillIntentRequest ? Responses.cannotFulfil() : Responses.silent());
    }
}
