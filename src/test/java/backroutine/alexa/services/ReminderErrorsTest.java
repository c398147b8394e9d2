package backroutine.alexa.services;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.coach.turn.ReminderCommand.Result;
import com.amazon.ask.model.services.ServiceException;
import com.amazon.ask.model.services.reminderManagement.Error;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReminderErrorsTest {
    @Test
    void theCodeIsFoundWhetherTheSdkReadTheBodyOrNot() {
        assertEquals(new Result.TooMany(), refused(403, Error.builder().withCode("MAX_REMINDERS_EXCEEDED").build()));
        assertEquals(new Result.TooMany(), refused(403, "{\"code\": \"MAX_REMINDERS_EXCEEDED\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "null", "<html>", "{\"message\": \"Forbidden\"}", "{\"code\": \"a b\"}"})
    void withoutACodeTheStatusDecides(String body) {
        assertEquals(new Result.NotAllowed(), refused(401, body));
        assertEquals(new Result.NotAllowed(), refused(403, body));
        assertEquals(new Result.ServiceDown(), refused(400, body));
        assertEquals(new Result.ServiceDown(), refused(500, body));
    }

    @Test
    void noBodyAtAllIsDecidedByTheStatusToo() {
        assertEquals(new Result.NotAllowed(), refused(401, null));
    }

    private static Result refused(int status, Object body) {
        return ReminderErrors.of(new ServiceException("refused", status, List.of(), body));
    }
}
