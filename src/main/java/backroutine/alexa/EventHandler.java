package backroutine.alexa;

import backroutine.progress.Person;
import backroutine.progress.ProgressStore;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.canfulfill.CanFulfillIntentRequest;
import com.amazon.ask.model.events.skillevents.SkillDisabledRequest;

/** Answers requests outside the conversation. */
final class EventHandler {
    private final ProgressStore store;

    EventHandler(ProgressStore store) {
        this.store = store;
    }

    /**
     * The answer to an event. When the skill was disabled, everything kept of the account is deleted. An intent is never
     * fulfilled for somebody who has not opened the skill. All other events change nothing.
     *
     * @throws ProgressStore.StoreFailure if what is kept could not be deleted
     */
    Response answer(Request request, Person person) {
        if (request instanceof SkillDisabledRequest) {
            store.deleteAccount(person.account());
        }
        return request instanceof CanFulfillIntentRequest ? Responses.cannotFulfil() : Responses.silent();
    }
}
