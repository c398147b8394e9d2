package backroutine.alexa.services;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.talk.services.AlexaServices;
import backroutine.talk.services.Trouble;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The time zone of a device, from a local server that behaves like Alexa's settings service. */
class TimeZonesTest {
    private AlexaServices alexa;
    private TimeZones zones;

    @BeforeEach
    void start() throws IOException {
        alexa = AlexaServices.started();
        alexa.zone(Requests.DEVICE, "Australia/Lord_Howe");
        zones = new TimeZones(new JdkApiClient(Duration.ofSeconds(20)));
    }

    @AfterEach
    void stop() {
        alexa.close();
    }

    @Test
    void theTimeZoneOfTheDeviceNeedsNoPermission() {
        assertEquals(Optional.of(ZoneId.of("Australia/Lord_Howe")), zone());
        assertEquals("/v2/devices/" + Requests.DEVICE + "/settings/System.timeZone", alexa.calls().getFirst().path());
    }

    @Test
    void aDeviceWithoutATimeZoneHasNone() {
        alexa.noZone(Requests.DEVICE);

        assertEquals(Optional.empty(), zone());
    }

    @Test
    void anUnknownTimeZoneIsIgnored() {
        alexa.zone(Requests.DEVICE, "Atlantis/Harbour");

        assertEquals(Optional.empty(), zone());
    }

    @Test
    void anUnknownDeviceHasNoTimeZone() throws IOException {
        try (AlexaServices another = AlexaServices.started()) {
            assertEquals(Optional.empty(), zones.of(Requests.to(another.endpoint())));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Trouble.class, names = {"THROTTLED", "FAILING", "UNAVAILABLE", "GATEWAY_TIMEOUT", "HANGING_UP"})
    void aServiceThatFailsGivesNoTimeZone(Trouble trouble) {
        alexa.trouble(trouble);

        assertEquals(Optional.empty(), zone());
    }

    @Test
    void aSlowServiceGivesNoTimeZone() {
        alexa.trouble(Trouble.SLOW);
        zones = new TimeZones(new JdkApiClient(Duration.ofMillis(100)));

        assertEquals(Optional.empty(), zone());
    }

    @Test
    void withoutAnAddressThereIsNoTimeZone() {
        assertEquals(Optional.empty(), zones.of(Requests.withoutAddress()));
    }

    private Optional<ZoneId> zone() {
        return zones.of(Requests.to(alexa.endpoint()));
    }
}
