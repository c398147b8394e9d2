package backroutine.alexa;

import backroutine.alexa.Languages.SpokenLanguage;
import backroutine.alexa.services.JdkApiClient;
import backroutine.alexa.services.ReminderText;
import backroutine.alexa.services.Reminders;
import backroutine.alexa.services.TimeZones;
import backroutine.coach.CoachMessage;
import backroutine.coach.Errand;
import backroutine.coach.Moment;
import backroutine.coach.Reply;
import backroutine.coach.Turn;
import backroutine.language.Language;
import backroutine.text.Message;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.services.ApiClient;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/** What a turn has Alexa's own services do. */
final class Services {
    /** How long the errands of one turn may take altogether: to change reminders takes two of them, of two calls each. */
    static final Duration ERRANDS = Duration.ofMillis(1_500);

    private final JdkApiClient client = new JdkApiClient();
    private final TimeZones zones;

    Services() {
        zones = new TimeZones(client);
    }

    /** Services whose time zones somebody else tells. */
    Services(ApiClient others) {
        zones = new TimeZones(others);
    }

    /** The device's time zone, asked for once a session: she may have travelled since the last one. */
    Optional<ZoneId> zone(RequestEnvelope envelope) {
        boolean begins = envelope.getSession() != null && Boolean.TRUE.equals(envelope.getSession().getNew());
        return begins ? zones.of(envelope) : Optional.empty();
    }

    private static ReminderText reminderText(Language language, RequestEnvelope envelope) {
        String words = language.translator().text(Message.of(CoachMessage.REMINDER_TEXT)).words();
        String locale = envelope.getRequest().getLocale();
        return new ReminderText(words, locale == null ? language.mainLocale() : locale);
    }

    /** The reply after every errand it sends for has come back. */
    Reply afterErrands(Reply reply, SpokenLanguage language, RequestEnvelope envelope, Moment moment) {
        Reminders reminders = new Reminders(client.altogether(ERRANDS));
        Reply settled = reply;
        while (settled instanceof Reply.Sends(var progress, var errand)) {
            Errand.Result result = reminders.run(errand, envelope, moment.now(), moment.zone(),
                    reminderText(language.language(), envelope));
            settled = language.coach().reply(progress, new Turn.Returned(errand, result), moment);
        }
        return settled;
    }
}
