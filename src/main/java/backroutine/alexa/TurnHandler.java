package backroutine.alexa;

import backroutine.alexa.Languages.SkillLanguage;
import backroutine.alexa.services.ReminderText;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.ReminderMessage;
import backroutine.coach.turn.Reply;
import backroutine.language.Language;
import backroutine.progress.Profile;
import backroutine.progress.Progress;
import backroutine.screen.ScreenOutput;
import backroutine.session.IncomingTurn;
import backroutine.session.PlaybackModes;
import backroutine.session.SessionState;
import backroutine.session.TurnResult;
import backroutine.session.TurnTransaction;
import backroutine.speech.RenderedReply;
import backroutine.text.Message;
import com.amazon.ask.model.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Answers a turn of the conversation: chooses the language, runs the transaction, and makes the response. */
final class TurnHandler {
    private final TurnTransaction transaction;
    private final FailedTurns failedTurns;
    private final Languages languages;
    private final PlaybackModes modes;
    private final AlexaServices services;

    TurnHandler(TurnTransaction transaction, FailedTurns failedTurns, Languages languages, PlaybackModes modes,
            AlexaServices services) {
        this.transaction = transaction;
        this.failedTurns = failedTurns;
        this.languages = languages;
        this.modes = modes;
        this.services = services;
    }

    /**
     * The answer to a turn.
     *
     * @param response what Alexa plays
     * @param session what the session carries to its next turn; empty if it carries nothing
     * @param failure why the turn failed; empty if it was answered
     */
    record Answer(Response response, Optional<SessionState> session, Optional<RuntimeException> failure) {}

    /**
     * Answers a turn. A turn in a language that the skill does not speak gets a sentence that says so. A turn that fails
     * gets an apology.
     */
    Answer answer(AlexaRequest.Conversation request) {
        Instant deadline = transaction.failureDeadline();
        Optional<SessionState> session = request.header().session();
        try {
            Optional<SkillLanguage> language = languages.of(request.header().locale().orElse(null));
            if (language.isEmpty()) {
                return new Answer(unknownLanguage(request.header()), session, Optional.empty());
            }
            TurnResult result = run(request, language.get());
            session = Optional.of(result.session());
            return new Answer(response(result.reply(), language.get(), request), session, Optional.empty());
        } catch (RuntimeException e) {
            FailedTurns.Failed failed = new FailedTurns.Failed(request.header(), request.turn(), session, deadline);
            Optional<SessionState> stopped = failedTurns.stopPlaying(failed);
            return new Answer(failedTurns.response(request.header()), stopped, Optional.of(e));
        }
    }

    private TurnResult run(AlexaRequest.Conversation request, SkillLanguage language) {
        RequestHeader header = request.header();
        AlexaServices.ForTurn ofTurn = services.forTurn(request.access());
        IncomingTurn turn = new IncomingTurn(header.person(), header.shortId(), header.at().orElseThrow(),
                request.turn(), ofTurn.deviceZone(header.phase()),
                languages.likelyZone(header.locale().orElse(null)), modes, header.screen(), header.session());
        return transaction.run(turn, language.coach(),
                () -> ofTurn.reminders(reminderText(language.language(), header)));
    }

    private Response response(Reply reply, SkillLanguage language, AlexaRequest.Conversation request) {
        Optional<RenderedReply> rendered = language.renderer().render(reply);
        if (reply instanceof Reply.AsksPermission) {
            return Responses.askingPermission(rendered.orElseThrow());
        }
        return rendered.map(spoken -> screen(reply, language, request)
                .map(screen -> Responses.of(spoken, screen))
                .orElseGet(() -> Responses.of(spoken))).orElseGet(Responses::silent);
    }

    /** What the device shows; empty if it has no screen that can show it. */
    private Optional<ScreenOutput> screen(Reply reply, SkillLanguage language, AlexaRequest.Conversation request) {
        RequestHeader header = request.header();
        Profile profile = reply.progress().profile();
        if (!modes.shows(request.turn(), header.screen(), profile.failures())) {
            return Optional.empty();
        }
        ZoneId zone = profile.zone().orElseGet(() -> languages.likelyZone(header.locale().orElse(null)));
        return language.screen().render(reply, LocalDate.ofInstant(header.at().orElseThrow(), zone));
    }

    private static ReminderText reminderText(Language language, RequestHeader header) {
        String words = language.translator().text(Message.of(ReminderMessage.REMINDER_TEXT)).words();
        return new ReminderText(words, header.locale().orElseGet(language::mainLocale));
    }

    private Response unknownLanguage(RequestHeader header) {
        if (header.phase() == RequestHeader.Phase.ENDED) {
            return Responses.silent();
        }
        Reply reply = new Reply.Ends(Progress.unknown(), List.of(Message.of(CoachMessage.LANGUAGE_UNKNOWN)));
        return languages.defaultLanguage().renderer().render(reply).map(Responses::of).orElseThrow();
    }
}
