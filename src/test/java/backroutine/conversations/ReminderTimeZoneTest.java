package backroutine.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.fixture.TestLanguage;
import backroutine.talk.Conversation;
import backroutine.talk.device.Account;
import backroutine.talk.services.AlexaServices;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No reminder is set in a time zone that was guessed from the language of the device. */
class ReminderTimeZoneTest extends HomeConversation {
    private static final Pattern DEVICE = Pattern.compile("/v2/devices/([^/]+)/settings/System.timeZone");
    private static final ZoneId HOME = ZoneId.of("Australia/Lord_Howe");

    private AlexaServices services;

    /** The device of the user has no time zone yet; the services are asked for it when the session begins. */
    @BeforeEach
    void startWithoutATimeZone() throws IOException {
        services = AlexaServices.started();
        services.allow(Account.LOCAL.accessToken(), true);
        alexa = Conversation.with(() -> TestLanguage.handler(store, Account.LOCAL.skillId()), MORNING,
                TestLanguage.interactionModel(), HOME, services);
        String device = device();
        store.deleteAccount(Account.LOCAL.userId());
        services.noZone(device);
        isCleared();
        says("open zet routine");
    }

    @AfterEach
    void closeServices() {
        services.close();
    }

    @Test
    void itIsAskedForAgainInTheTurnThatSetsTheReminder() {
        says("remind me 9 and 7");
        services.zone(device(), HOME);
        says("yes", "reminder-created morning-exact 9.", "ask-remind evening-exact 7.?");
        says("yes", "reminder-created evening-exact 7.");

        assertEquals(List.of(HOME.getId(), HOME.getId()), zones());
    }

    @Test
    void whileItIsNotKnownNoReminderIsSet() {
        says("remind me 9");
        says("yes", "reminders-no-time-zone.");
        isAsked();
        says("change reminders 9");
        says("yes", "reminders-no-time-zone.");
        assertEquals(List.of(), zones());

        services.zone(device(), HOME);
        says("remind me 9");
        says("yes", "reminder-created morning-exact 9.");
        assertEquals(List.of(HOME.getId()), zones());
    }

    @Test
    void listingAndCancellingNeedNoTimeZone() {
        says("list reminders", "reminders-none.");
        says("cancel reminders", "reminders-cancelled.");
    }

    /** The device that the services were asked about. */
    private String device() {
        if (services.calls().stream().noneMatch(call -> DEVICE.matcher(call.path()).matches())) {
            says("open zet routine");
            says("stop");
        }
        return services.calls()
                .stream()
                .map(call -> DEVICE.matcher(call.path()))
                .filter(Matcher::matches)
                .map(asked -> asked.group(1))
                .findFirst()
                .orElseThrow();
    }

    private List<String> zones() {
        return services.reminders(Account.LOCAL.accessToken())
                .stream()
                .map((JsonNode reminder) -> reminder.at("/trigger/timeZoneId").asText())
                .toList();
    }
}
