package backroutine.alexa;

import backroutine.alexa.log.LogTarget;
import backroutine.alexa.log.SafeStackTrace;
import backroutine.alexa.log.TurnLog;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.Reply;
import backroutine.progress.Progress;
import backroutine.progress.ProgressStore;
import backroutine.session.PlainAudioMode;
import backroutine.session.SessionState;
import backroutine.session.SessionStateCodec;
import backroutine.session.TurnTransaction;
import backroutine.text.Message;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.model.SessionEndedRequest;
import com.amazon.ask.model.events.skillevents.SkillDisabledRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers Alexa's requests: reads each request once, has it handled, and writes its line to the log. */
public final class Skill {
    private static final Logger LOG = LoggerFactory.getLogger(Skill.class);
    private static final String VERSION = "1.0";

    private final RequestReader reader;
    private final TurnHandler turns;
    private final EventHandler events;
    private final TurnLog turnLog;
    private final Languages languages;

    /**
     * Makes a skill.
     *
     * @param store where progress is stored
     * @param skillId the only skill that is answered; empty to answer requests for every skill
     * @param plainAudio who gets plain speech in place of the audio document
     * @param clock measures how long a turn takes
     * @param languages the languages of the skill
     * @param services Alexa's own services
     */
    public Skill(ProgressStore store, String skillId, PlainAudioMode plainAudio, InstantSource clock,
            Languages languages, AlexaServices services) {
        this.reader = new RequestReader(skillId);
        this.turns = new TurnHandler(new TurnTransaction(store, clock), languages, plainAudio, services);
        this.events = new EventHandler(store);
        this.turnLog = new TurnLog(skillId, clock);
        this.languages = languages;
    }

    /**
     * Answers one request. Bytes that are not a request, and requests for another skill, get an empty response; nothing
     * is loaded or saved for them.
     *
     * @throws IllegalStateException if the stored data could not be deleted after the skill was disabled
     */
    public ResponseEnvelope answer(byte[] request, Optional<LogTarget> log) {
        return switch (reader.read(request)) {
            case AlexaRequest.Conversation conversation -> answer(conversation, log);
            case AlexaRequest.Event event -> answer(event, log);
            case AlexaRequest.Unknown unknown -> answer(unknown);
            case AlexaRequest.Refused(var reason) -> {
                LOG.warn(reason);
                turnLog.refused(log);
                yield envelope(Responses.silent(), Map.of());
            }
        };
    }

    private ResponseEnvelope answer(AlexaRequest.Conversation conversation, Optional<LogTarget> log) {
        TurnLog.Entry entry = turnLog.begin(conversation.envelope().getRequest(), conversation.person(),
                Optional.of(conversation.turn()), conversation.session(), log);
        try {
            TurnHandler.Answer answer = turns.answer(conversation);
            boolean inSession = conversation.envelope().getSession() != null;
            ResponseEnvelope response = envelope(answer.response(),
                    attributes(inSession ? answer.session() : Optional.empty()));
            entry.answered(answer.session());
            return response;
        } catch (RuntimeException e) {
            failed(entry, e);
            boolean canSpeak = conversation.envelope().getSession() != null
                    && !(conversation.envelope().getRequest() instanceof SessionEndedRequest);
            return canSpeak ? apology(conversation.session()) : envelope(Responses.silent(), Map.of());
        }
    }

    private ResponseEnvelope answer(AlexaRequest.Event event, Optional<LogTarget> log) {
        TurnLog.Entry entry = turnLog.begin(event.envelope().getRequest(), event.person(), Optional.empty(),
                event.session(), log);
        try {
            Response answer = events.answer(event.envelope().getRequest(), event.person());
            ResponseEnvelope response = envelope(answer, attributes(event.session()));
            entry.answered(event.session());
            return response;
        } catch (RuntimeException e) {
            failed(entry, e);
            if (event.envelope().getRequest() instanceof SkillDisabledRequest) {
                throw new IllegalStateException(
                        "the stored data of a user who disabled the skill could not be deleted; send the event again");
            }
            return envelope(Responses.silent(), Map.of());
        }
    }

    private ResponseEnvelope answer(AlexaRequest.Unknown unknown) {
        LOG.warn(unknown.reason());
        return unknown.attributes()
                .map(attributes -> apology(SessionStateCodec.read(attributes, name -> {})))
                .orElseGet(() -> envelope(Responses.silent(), Map.of()));
    }

    private static void failed(TurnLog.Entry entry, RuntimeException failure) {
        LOG.error("a turn failed: {}", SafeStackTrace.of(failure));
        entry.failed(failure);
    }

    /** An apology and a question. The session keeps its attributes, so that the place is not lost. */
    private ResponseEnvelope apology(Optional<SessionState> session) {
        Reply reply = new Reply.Asks(Progress.unknown(), List.of(Message.of(CoachMessage.WENT_WRONG)),
                Message.of(CoachMessage.ASK_WENT_WRONG),
                Message.of(CoachMessage.ASK_WENT_WRONG));
        Response response = languages.defaultLanguage()
                .renderer()
                .render(reply)
                .map(Responses::of)
                .orElseThrow();
        return envelope(response, attributes(session));
    }

    private static Map<String, Object> attributes(Optional<SessionState> session) {
        return session.map(SessionStateCodec::write).orElse(Map.of());
    }

    private static ResponseEnvelope envelope(Response response, Map<String, Object> attributes) {
        return ResponseEnvelope.builder()
                .withVersion(VERSION)
                .withResponse(response)
                .withSessionAttributes(attributes.isEmpty() ? null : attributes)
                .build();
    }
}
