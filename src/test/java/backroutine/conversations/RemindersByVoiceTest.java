package backroutine.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.fixture.TestLanguage;
import backroutine.talk.Conversation;
import backroutine.talk.device.Account;
import backroutine.talk.services.AlexaServices;
import backroutine.talk.services.Trouble;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Setting, listing, changing and cancelling reminders by voice. */
class RemindersByVoiceTest extends HomeConversation {
    private AlexaServices services;

    @BeforeEach
    void startServices() throws IOException {
        services = AlexaServices.started();
        alexa = Conversation.with(() -> TestLanguage.handler(store, Account.LOCAL.skillId()), MORNING,
                TestLanguage.interactionModel(), ZoneId.of("America/New_York"), services);
        isCleared();
    }

    @AfterEach
    void closeServices() {
        services.close();
    }

    @Test
    void aReminderIsSetOnlyAfterAYes() {
        says("open zet routine");
        says("remind me 9 and 7", "ask-remind morning-exact 9.?");
        says("yes", "reminders-need-permission.", "Alexa asks");
        assertEquals(List.of(), rules(), "nothing is set before the user has allowed it");
        says("yes", "reminder-created morning-exact 9.", "ask-remind evening-exact 7.?");
        assertEquals(List.of("FREQ=DAILY;BYHOUR=9;BYMINUTE=0;BYSECOND=0;INTERVAL=1;"), rules());
        says("yes", "reminder-created evening-exact 7.");
        isAsked();
        assertEquals(2, rules().size());
        assertTrue(services.reminders(Account.LOCAL.accessToken())
                .stream()
                .allMatch(one -> one.at("/trigger/timeZoneId").asText().equals("America/New_York")));
    }

    @Test
    void afterANoToOneTimeTheOtherIsAskedAbout() {
        allowReminders();
        says("ask zet routine remind me 9 and 7", "ask-remind morning-exact 9.?");
        says("no", "reminder-declined.", "ask-remind evening-exact 7.?");
        says("yes", "reminder-created evening-exact 7.");
        assertEquals(1, rules().size());
    }

    @Test
    void remindersAreListedChangedAndCancelledByVoice() {
        allowReminders();
        says("ask zet routine list reminders", "reminders-none.");
        says("remind me 9 and 7");
        says("yes");
        says("yes");
        says("list reminders", "reminders-set morning-exact 9. + evening-exact 7.");
        says("change reminders 8 30", "ask-remind-instead morning 8 30.?");
        says("no", "reminder-declined.");
        says("list reminders", "reminders-set morning-exact 9. + evening-exact 7.");
        says("change reminders 8 30");
        says("yes", "reminder-created morning 8 30.");
        says("list reminders", "reminders-set morning 8 30.");
        says("cancel reminders", "reminders-cancelled.");
        assertEquals(List.of(), rules());
    }

    @Test
    void aChangeThatFailsLosesNoReminder() {
        allowReminders();
        says("ask zet routine remind me 9 and 7");
        says("yes");
        says("yes");
        says("change reminders 8 30");
        services.trouble(Trouble.FAILING);
        says("yes", "reminders-unavailable.");
        services.trouble(Trouble.NONE);
        says("list reminders", "reminders-set morning-exact 9. + evening-exact 7.");
        says("change reminders 10 and 8 late", "ask-remind-instead morning-exact 10.?");
        says("no", "ask-remind-instead evening-exact 8.?");
        says("yes", "reminder-created evening-exact 8.");
        says("list reminders", "reminders-set evening-exact 8.");
    }

    @Test
    void listingRemindersDuringASetDoesNotEndTheSet() {
        allowReminders();
        says("open zet routine");
        cutsInAt("no 5", 3.3, "list reminders", "reminders-none.", "3 2 1", "squeeze");
    }

    @Test
    void withoutATimeTheUserIsAskedForOne() {
        says("open zet routine");
        says("remind me", "ask-remind-when?");
        isAsked();
        says("remind me noon", "ask-remind noon.?");
        says("no", "reminder-declined.", "ask-continue?");
        says("remind me 7 30 late", "ask-remind evening 7 30.?");
    }

    @Test
    void aRefusedPermissionIsAnsweredWithACardThatAsksForIt() {
        says("open zet routine");
        says("remind me 9");
        says("yes", "reminders-need-permission.");
        says("no", "reminders-refused.");
        assertEquals("AskForPermissionsConsent", last.response().at("/response/card/type").asText());
        assertEquals(List.of(), rules());
        isAsked();
    }

    @Test
    void silenceAfterThePermissionQuestionKeepsThePlace() {
        says("open zet routine");
        cutsInAt("no 5", 3.3, "remind me 9");
        says("yes", "reminders-need-permission.");
        saysNothing("reminders-refused.");
        assertEquals(List.of(), rules());
        says("resume", "squeeze");
    }

    @Test
    void eachFailureOfTheServiceIsAnsweredAndKeepsThePlace() {
        allowReminders();
        services.hasReminders(false);
        isAnswered("reminders-not-supported.");
        services.hasReminders(true);
        services.limit(0);
        isAnswered("reminders-too-many.");
        services.limit(250);
        for (Trouble trouble : List.of(Trouble.THROTTLED, Trouble.FAILING, Trouble.UNAVAILABLE, Trouble.HANGING_UP)) {
            services.trouble(trouble);
            isAnswered("reminders-unavailable.");
        }
        services.trouble(Trouble.NONE);
        isAnswered("reminder-created morning-exact 9.");
    }

    @Test
    void settingAReminderDuringASetDoesNotEndTheSet() {
        allowReminders();
        says("open zet routine");
        cutsInAt("no 5", 3.3, "remind me 9", "ask-remind morning-exact 9.?");
        says("yes", "reminder-created morning-exact 9.", "ask-continue?");
        says("resume", "continuing.", "squeeze");
    }

    private void isAnswered(String answer) {
        says("open zet routine");
        cutsInAt("step 2 of seat.", 0.6, "remind me 9", "ask-remind morning-exact 9.?");
        says("yes", answer);
        isAsked();
        says("resume", "squeeze");
        cutsIn(0.4, "stop", "stopped.");
    }

    private void allowReminders() {
        services.allow(Account.LOCAL.accessToken(), true);
    }

    private List<String> rules() {
        return services.reminders(Account.LOCAL.accessToken())
                .stream()
                .map(one -> one.at("/trigger/recurrence/recurrenceRules/0").asText())
                .toList();
    }
}
