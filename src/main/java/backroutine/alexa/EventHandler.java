package backroutine.alexa;

import backroutine.progress.Person;
import backroutine.progress.ProgressStore;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.events.skillevents.SkillDisabledRequest;

/** Answers requests outside the conversation. */
final class EventHandler {
    private final ProgressStore store;

    EventHandler(ProgressStore store) {
        this.store = store;
    }

    /**
     * The answer to an event. When the skill was disabled, everything stored for the account is deleted. All other
     * events change nothing.
     *
     * @throws ProgressStore.StoreFailure if the stored data could not be deleted
     */
    Response answer(Request request, Person person) {
        if (request instanceof SkillDisabledRequest) {
            store.deleteAccount(person.account());
        }
        return Responses.silent();
    }
}
