package backroutine.alexa.services;

import backroutine.coach.turn.ReminderCommand.Result;
import com.amazon.ask.exception.AskSdkException;
import com.amazon.ask.model.services.ServiceException;
import com.amazon.ask.model.services.reminderManagement.Error;
import com.amazon.ask.util.JacksonSerializer;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The result of a reminder command that the service answered with an error. */
final class ReminderErrors {
    private static final Logger LOG = LoggerFactory.getLogger(ReminderErrors.class);
    private static final JacksonSerializer JSON = new JacksonSerializer();
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private ReminderErrors() {}

    static Result of(ServiceException e) {
        String code = code(e);
        LOG.warn("the reminders service answered {} {}", e.getStatusCode(), code);
        return switch (code) {
            case "DEVICE_NOT_SUPPORTED" -> new Result.NotSupported();
            case "MAX_REMINDERS_EXCEEDED" -> new Result.TooMany();
            default -> of(e.getStatusCode());
        };
    }

    private static Result of(int status) {
        return status == UNAUTHORIZED || status == FORBIDDEN ? new Result.NotAllowed() : new Result.ServiceDown();
    }

    /** Alexa's code of the error. It is logged, so anything that does not look like a code is left out. */
    private static String code(ServiceException e) {
        Optional<Error> error = switch (e.getBody()) {
            case Error parse -> Optional.of(parse);
            case String text -> parse(text);
            case null, default -> Optional.empty();
        };
        return error.map(Error::getCode).filter(code -> code.matches("[A-Z_]{1,60}")).orElse("");
    }

    /**
     * The error in a body that the SDK left as text, as it does for a status that its model does not expect: 401 when
     * creating, 403 when listing.
     */
    private static Optional<Error> parse(String text) {
        try {
            return Optional.ofNullable(JSON.deserialize(text, Error.class));
        } catch (AskSdkException e) {
            return Optional.empty();
        }
    }
}
