package backroutine.alexa.services;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.coach.turn.ReminderCommand.Result;
import com.amazon.ask.model.services.ServiceException;
import com.amazon.ask.model.services.reminderManagement.Error;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The result of each error of the reminders service. */
class ReminderErrorsTest {
    @Test
    void theCodeIsReadFromAParsedAndFromAnUnparsedBody() {
        assertEquals(new Result.TooMany(), resultOf(403, Error.builder().withCode("MAX_REMINDERS_EXCEEDED").build()));
        assertEquals(new Result.TooMany(), resultOf(403, "{\"code\": \"MAX_REMINDERS_EXCEEDED\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "null", "<html>", "{\"message\": \"Forbidden\"}", "{\"code\": \"a b\"}"})
    void withoutACodeTheStatusDecides(String body) {
        assertEquals(new Result.NotAllowed(), resultOf(401, body));
        assertEquals(new Result.NotAllowed(), resultOf(403, body));
        assertEquals(new Result.ServiceDown(), resultOf(400, body));
        assertEquals(new Result.ServiceDown(), resultOf(500, body));
    }

    @Test
    void withoutABodyTheStatusDecides() {
        assertEquals(new Result.NotAllowed(), resultOf(401, null));
    }

    private static Result resultOf(int status, Object body) {
        return ReminderErrors.of(new ServiceException("resultOf", status, List.of(), body));
    }
}
