package backroutine.alexa;

import backroutine.alexa.log.LogTarget;
import backroutine.alexa.log.SafeStackTrace;
import backroutine.alexa.log.TurnLog;
import backroutine.coach.turn.Turn;
import backroutine.progress.ProgressStore;
import backroutine.session.PlaybackModes;
import backroutine.session.PlaybackStop;
import backroutine.session.SessionState;
import backroutine.session.TurnTransaction;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.model.events.skillevents.SkillDisabledRequest;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers Alexa's requests: reads each request once, has it handled, and writes its line to the log. */
public final class Skill {
    private static final Logger LOG = LoggerFactory.getLogger(Skill.class);
    private static final String VERSION = "1.0";

    private final RequestReader reader;
    private final TurnTransaction transaction;
    private final FailedTurns failedTurns;
    private final TurnHandler turns;
    private final EventHandler events;
    private final TurnLog turnLog;

    /**
     * Makes a skill.
     *
     * @param store where progress is stored
     * @param skillId the only skill that is answered; empty to answer requests for every skill
     * @param modes how answers are played
     * @param clock measures how long a turn takes
     * @param languages the languages of the skill
     * @param services Alexa's own services
     */
    public Skill(ProgressStore store, String skillId, PlaybackModes modes, InstantSource clock,
            Languages languages, AlexaServices services) {
        this.reader = new RequestReader(skillId);
        this.transaction = new TurnTransaction(store, clock);
        this.failedTurns = new FailedTurns(new PlaybackStop(transaction), languages, modes);
        this.turns = new TurnHandler(transaction, failedTurns, languages, modes, services);
        this.events = new EventHandler(store);
        this.turnLog = new TurnLog(skillId, clock);
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
            case AlexaRequest.Unknown unknown -> answer(unknown, log);
            case AlexaRequest.CanFulfill(var id) -> {
                turnLog.event(id, Optional.empty(), Optional.empty(), log).answered(Optional.empty());
                yield envelope(Responses.cannotFulfill()).build();
            }
            case AlexaRequest.Refused(var reason) -> {
                LOG.warn(reason);
                turnLog.refused(reason, log);
                yield envelope(Responses.silent()).build();
            }
        };
    }

    private ResponseEnvelope answer(AlexaRequest.Conversation conversation, Optional<LogTarget> log) {
        RequestHeader header = conversation.header();
        TurnLog.Entry entry = turnLog.turn(header.id(), header.person(), conversation.turn(), header.session(), log);
        TurnHandler.Answer answer = turns.answer(conversation);
        answer.failure().ifPresentOrElse(failure -> failed(entry, failure), () -> entry.answered(answer.session()));
        return inSession(header, answer.response(), answer.session());
    }

    private ResponseEnvelope answer(AlexaRequest.Event event, Optional<LogTarget> log) {
        RequestHeader header = event.header();
        TurnLog.Entry entry = turnLog.event(header.id(), Optional.of(header.person()), header.session(), log);
        Response answer = Responses.silent();
        try {
            answer = events.answer(event.request(), header.person());
            entry.answered(header.session());
        } catch (RuntimeException e) {
            failed(entry, e);
            if (event.request() instanceof SkillDisabledRequest) {
                throw new IllegalStateException(
                        "the stored data of a user who disabled the skill could not be deleted; send the event again");
            }
        }
        return inSession(header, answer, header.session());
    }

    private ResponseEnvelope answer(AlexaRequest.Unknown unknown, Optional<LogTarget> log) {
        LOG.warn(unknown.reason());
        RequestHeader header = unknown.header();
        TurnLog.Entry entry = turnLog.unknown(header.id(), header.person(), header.session(), log);
        Optional<SessionState> session = failedTurns.stopPlaying(new FailedTurns.Failed(header,
                Turn.SessionEvent.ENDED_BY_ERROR, header.session(), transaction.failureDeadline()));
        entry.notUnderstood(unknown.reason(), header.canBeAnswered());
        return inSession(header, failedTurns.response(header), session);
    }

    private static void failed(TurnLog.Entry entry, RuntimeException failure) {
        LOG.error("a turn failed: {}", SafeStackTrace.of(failure));
        entry.failed(failure);
    }

    /** An answer carries nothing but what is written here, so that nothing of a request can come back in it. */
    private static ResponseEnvelope inSession(RequestHeader header, Response response, Optional<SessionState> next) {
        Map<String, Object> attributes = header.attributes(next);
        return envelope(response).withSessionAttributes(attributes.isEmpty() ? null : attributes).build();
    }

    private static ResponseEnvelope.Builder envelope(Response response) {
        return ResponseEnvelope.builder().withVersion(VERSION).withResponse(response);
    }
}
