package backroutine.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.lambda.SkillHandler;
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

class RemindingTest extends HomeConversation {
    private AlexaServices services;

    @BeforeEach
    void alexaHasReminders() throws IOException {
        services = AlexaServices.started();
        alexa = Conversation.with(() -> new SkillHandler(store, Account.LOCAL.skillId()), MORNING,
                ZoneId.of("America/New_York"), services);
        isCleared();
    }

    @AfterEach
    void alexaIsClosed() {
        services.close();
    }

    @Test
    void eachReminderIsMadeOnlyAfterHerYes() {
        says("start my back routine");
        says("remind me at nine and at seven", "every day at nine in the morning. Shall I?");
        says("yes", "For that I need your permission.", "Alexa asks");
        assertEquals(List.of(), rules(), "nothing is set before she has allowed it");
        says("yes", "Done: every day at nine in the morning.", "every day at seven in the evening. Shall I?");
        assertEquals(List.of("FREQ=DAILY;BYHOUR=9;BYMINUTE=0;BYSECOND=0;INTERVAL=1;"), rules());
        says("yes", "Done: every day at seven in the evening.");
        isAsked();
        assertEquals(2, rules().size());
        assertTrue(services.reminders(Account.LOCAL.accessToken())
                .stream()
                .allMatch(one -> one.at("/trigger/timeZoneId").asText().equals("America/New_York")));
    }

    @Test
    void whoDeclinesOneTimeIsAskedAboutTheOther() {
        allowed();
        says("ask my back routine to remind me at nine and at seven", "nine in the morning. Shall I?");
        says("no", "No reminder, then.", "seven in the evening. Shall I?");
        says("yes", "Done: every day at seven in the evening.");
        assertEquals(1, rules().size());
    }

    @Test
    void remindersAreListedChangedAndCancelledByVoice() {
        allowed();
        says("ask my back routine what are my reminders", "No reminder is set.");
        says("remind me at nine and at seven");
        says("yes");
        says("yes");
        says("what are my reminders", "I remind you every day at nine in the morning and seven in the evening.");
        says("change my reminder to half past eight",
                "eight thirty in the morning, instead of when I do now. Shall I?");
        says("no", "No reminder, then.");
        says("what are my reminders", "nine in the morning and seven in the evening");
        says("change my reminder to half past eight");
        says("yes", "Done: every day at eight thirty in the morning.");
        says("what are my reminders", "I remind you every day at eight thirty in the morning.");
        says("cancel my reminders", "Your reminders for this routine are cancelled.");
        assertEquals(List.of(), rules());
    }

    @Test
    void aChangeThatFailsLosesNoReminder() {
        allowed();
        says("ask my back routine to remind me at nine and at seven");
        says("yes");
        says("yes");
        says("change my reminder to half past eight");
        services.trouble(Trouble.FAILING);
        says("yes", "I can't reach your reminders right now.");
        services.trouble(Trouble.NONE);
        says("what are my reminders", "nine in the morning and seven in the evening");
        says("change my reminders to ten and eight in the evening", "ten in the morning, instead of when I do now");
        says("no", "eight in the evening, instead of when I do now");
        says("yes", "Done: every day at eight in the evening.");
        says("what are my reminders", "I remind you every day at eight in the evening.");
    }

    @Test
    void aListInMidSetIsNoEndOfTheSet() {
        allowed();
        says("start my back routine");
        cutsIn(60, "what are my reminders", "No reminder is set.", "three two one", "squeeze");
    }

    @Test
    void withoutATimeSheIsAskedForOne() {
        says("start my back routine");
        says("remind me", "At what times?", "remind me at nine and at seven.");
        isAsked();
        says("at noon", "every day at noon. Shall I?");
        says("no", "No reminder, then.", "Ready for the glute bridge?");
        says("remind me at seven thirty in the evening", "every day at seven thirty in the evening. Shall I?");
    }

    @Test
    void whoRefusesThePermissionIsShownWhereToGiveIt() {
        says("start my back routine");
        says("remind me at nine");
        says("yes", "For that I need your permission.");
        says("no", "Without your permission I can't use reminders.", "in the Alexa app");
        assertEquals("AskForPermissionsConsent", last.response().at("/response/card/type").asText());
        assertEquals(List.of(), rules());
        isAsked();
    }

    @Test
    void whoDoesNotAnswerAlexaKeepsHerPlace() {
        says("start my back routine");
        cutsIn(60, "remind me at nine");
        says("yes", "For that I need your permission.");
        saysNothing("Without your permission");
        assertEquals(List.of(), rules());
        says("continue", "squeeze");
    }

    @Test
    void everyTroubleHasACalmAnswerAndThePlaceIsKept() {
        allowed();
        services.hasReminders(false);
        isTold("This device can't remind you.");
        services.hasReminders(true);
        services.limit(0);
        isTold("Alexa has no room for another reminder.");
        services.limit(250);
        for (Trouble trouble : List.of(Trouble.THROTTLED, Trouble.FAILING, Trouble.UNAVAILABLE, Trouble.HANGING_UP)) {
            services.trouble(trouble);
            isTold("I can't reach your reminders right now.");
        }
        services.trouble(Trouble.NONE);
        isTold("Done: every day at nine in the morning.");
    }

    @Test
    void aReminderAskedForInMidSetIsNoEndOfTheSet() {
        allowed();
        says("start my back routine");
        cutsIn(60, "remind me at nine", "Shall I?");
        says("yes", "Done: every day at nine in the morning.", "Say continue");
        says("continue", "Carrying on.", "squeeze");
    }

    private void isTold(String answer) {
        says("start my back routine");
        cutsIn(20, "remind me at nine", "Shall I?");
        says("yes", answer);
        isAsked();
        says("continue", "squeeze");
        cutsIn(1, "stop", "I've kept your place.");
    }

    private void allowed() {
        services.allow(Account.LOCAL.accessToken(), true);
    }

    private List<String> rules() {
        return services.reminders(Account.LOCAL.accessToken())
                .stream()
                .map(one -> one.at("/trigger/recurrence/recurrenceRules/0").asText())
                .toList();
    }
}
