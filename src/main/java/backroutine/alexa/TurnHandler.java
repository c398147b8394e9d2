package backroutine.alexa;

import backroutine.alexa.Languages.SkillLanguage;
import backroutine.alexa.services.ReminderText;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.ReminderMessage;
import backroutine.coach.turn.Reply;
import backroutine.language.Language;
import backroutine.progress.Progress;
import backroutine.session.IncomingTurn;
import backroutine.session.PlainAudioMode;
import backroutine.session.SessionState;
import backroutine.session.TurnResult;
import backroutine.session.TurnTransaction;
import backroutine.speech.RenderedReply;
import backroutine.text.Message;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.SessionEndedRequest;
import java.util.List;
import java.util.Optional;

/** Answers a turn of the conversation: chooses the language, runs the transaction, and makes the response. */
final class TurnHandler {
    private final TurnTransaction transaction;
    private final Languages languages;
    private final PlainAudioMode plainAudio;
    private final AlexaServices services;

    TurnHandler(TurnTransaction transaction, Languages languages, PlainAudioMode plainAudio, AlexaServices services) {
        this.transaction = transaction;
        this.languages = languages;
        this.plainAudio = plainAudio;
        this.services = services;
    }

    /**
     * The answer to a turn.
     *
     * @param response what Alexa plays
     * @param session what the session carries to its next turn; empty if it carries nothing
     */
    record Answer(Response response, Optional<SessionState> session) {}

    /** Answers a turn; a turn in a language that the skill does not speak gets a sentence that says so. */
    Answer answer(AlexaRequest.Conversation request) {
        return languages.of(request.envelope().getRequest().getLocale())
                .map(language -> answer(request, language))
                .orElseGet(() -> new Answer(unknownLanguage(request.envelope().getRequest()), request.session()));
    }

    private Answer answer(AlexaRequest.Conversation request, SkillLanguage language) {
        TurnResult result = transaction.run(incoming(request), language.coach(),
                () -> services.reminders(request.envelope(), reminderText(language.language(), request)));
        Optional<RenderedReply> rendered = language.renderer().render(result.reply());
        Response response = result.reply() instanceof Reply.AsksPermission
                ? Responses.askingPermission(rendered.orElseThrow())
                : rendered.map(Responses::of).orElseGet(Responses::silent);
        return new Answer(response, Optional.of(result.session()));
    }

    private static ReminderText reminderText(Language language, AlexaRequest.Conversation request) {
        String words = language.translator().text(Message.of(ReminderMessage.REMINDER_TEXT)).words();
        String locale = request.envelope().getRequest().getLocale();
        return new ReminderText(words, locale == null ? language.mainLocale() : locale);
    }

    private IncomingTurn incoming(AlexaRequest.Conversation conversation) {
        Request request = conversation.envelope().getRequest();
        return new IncomingTurn(conversation.person(), shortId(request.getRequestId()),
                request.getTimestamp().toInstant(), conversation.turn(), services.deviceZone(conversation.envelope()),
                languages.likelyZone(request.getLocale()), plainAudio, conversation.session());
    }

    /** The last part of a request's id. It is unique, and the whole id would only make the stored item larger. */
    private static String shortId(String requestId) {
        return requestId.substring(requestId.lastIndexOf('.') + 1);
    }

    private Response unknownLanguage(Request request) {
        if (request instanceof SessionEndedRequest) {
            return Responses.silent();
        }
        Reply reply = new Reply.Ends(Progress.unknown(), List.of(Message.of(CoachMessage.LANGUAGE_UNKNOWN)));
        return languages.defaultLanguage().renderer().render(reply).map(Responses::of).orElseThrow();
    }
}
