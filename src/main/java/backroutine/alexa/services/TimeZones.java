package backroutine.alexa.services;

import com.amazon.ask.exception.AskSdkException;
import com.amazon.ask.model.services.ApiClient;
import com.amazon.ask.model.services.ServiceClientFactory;
import com.amazon.ask.model.services.ServiceException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks Alexa's settings service for the time zone of a device. This needs no permission of the user. */
public final class TimeZones {
    private static final Logger LOG = LoggerFactory.getLogger(TimeZones.class);

    private final AlexaApi api;

    /** Makes a service that calls through a client. */
    public TimeZones(ApiClient client) {
        api = new AlexaApi(client);
    }

    /**
     * The time zone of the device that a request came from; empty if the service does not tell it, or tells one that
     * Java does not know.
     */
    public Optional<ZoneId> of(ServiceAccess access) {
        return api.of(access).flatMap(services -> access.device().flatMap(device -> zone(services, device)));
    }

    private static Optional<ZoneId> zone(ServiceClientFactory services, String device) {
        try {
            return Optional.ofNullable(services.getUpsService().getSystemTimeZone(device)).map(ZoneId::of);
        } catch (ServiceException e) {
            LOG.warn("the time zone is not known: the settings service answered {}", e.getStatusCode());
        } catch (AskSdkException | DateTimeException e) {
            LOG.warn("the time zone is not known: {}", e.getClass().getSimpleName());
        }
        return Optional.empty();
    }
}
