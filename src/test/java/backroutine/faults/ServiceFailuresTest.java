package backroutine.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.turn.ReminderMessage;
import backroutine.lambda.SkillHandler;
import backroutine.language.English;
import backroutine.pacing.CountMessage;
import backroutine.progress.ProgressStore;
import backroutine.progress.dynamodb.DynamoProgressStore;
import backroutine.talk.Conversation;
import backroutine.talk.device.Account;
import backroutine.talk.services.AlexaServices;
import backroutine.talk.services.Trouble;
import backroutine.talk.store.LocalDynamo;
import backroutine.text.Message;
import backroutine.text.MessageValue;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When Alexa's services fail, the routine continues, and a reminder can be set when they work again. */
class ServiceFailuresTest {
    private static final Instant MORNING = Instant.parse("2026-11-22T14:00:00Z");

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void theRoutineContinuesAndTheReminderIsSetLater(Trouble trouble) throws IOException {
        try (LocalDynamo table = LocalDynamo.inMemory();
                AlexaServices services = AlexaServices.started();
                CapturedLog log = new CapturedLog()) {
            services.allow(Account.LOCAL.accessToken(), true);
            ProgressStore store = new DynamoProgressStore(table.client(), LocalDynamo.TABLE);
            Conversation alexa = Conversation.with(() -> new SkillHandler(store, Account.LOCAL.skillId()), MORNING,
                    ZoneId.of("America/New_York"), services);
            services.trouble(trouble);
            alexa.say("start my back routine");
            alexa.say("yes");
            alexa.say("change my reminder to nine");

            String duringFailure = alexa.say("yes").words();
            String continued = alexa.say("continue").words();
            services.trouble(Trouble.NONE);
            alexa.say("remind me at nine");
            String afterFailure = alexa.say("yes").words();

            assertTrue(duringFailure.contains("can't set a reminder"), duringFailure);
            assertTrue(continued.contains(English.words(Message.of(CountMessage.SQUEEZE))), continued);
            assertTrue(afterFailure.startsWith(English.words(Message.of(ReminderMessage.REMINDER_CREATED)
                    .with("time", new MessageValue.TimeOfDay(LocalTime.of(9, 0))))), afterFailure);
            assertEquals(1, services.reminders(Account.LOCAL.accessToken()).size());
            assertFalse(log.text().contains(Account.LOCAL.accessToken()), log::text);
            assertFalse(log.text().contains(services.endpoint()), log::text);
        }
    }
}
