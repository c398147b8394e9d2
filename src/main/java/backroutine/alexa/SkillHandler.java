package backroutine.alexa;

import backroutine.alexa.Languages.SpokenLanguage;
import backroutine.coach.CoachMessage;
import backroutine.coach.Reply;
import backroutine.progress.Progress;
import backroutine.progress.ProgressStore;
import backroutine.text.Message;
import com.amazon.ask.CustomSkill;
import com.amazon.ask.builder.CustomSkillBuilder;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.model.SessionEndedRequest;
import com.amazon.ask.model.events.skillevents.SkillDisabledRequest;
import com.amazon.ask.util.JacksonSerializer;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Lambda calls: one request in, one response out. */
public final class SkillHandler implements RequestStreamHandler {
    private static final Logger LOG = LoggerFactory.getLogger(SkillHandler.class);
    private static final JacksonSerializer JSON = new JacksonSerializer();
    private static final String VERSION = "1.0";

    private final RequestReader reader;
    private final Languages languages;
    private final CustomSkill skill;
    private final Journal journal;

    /** In Lambda: the table and the skill's id come from the environment. */
    public SkillHandler() {
        this(Deployment.store(), Deployment.skillId(), new Languages());
    }

    private SkillHandler(ProgressStore store, String skillId, Languages languages) {
        this(store, skillId, Deployment.plainAudio(), languages, new Services());
        Priming.run(store, skillId, languages, Deployment.startsAhead());
    }

    /**
     * A handler over any store.
     *
     * @param store where progress is kept
     * @param skillId the only skill that is answered; empty to answer every one, for trying things out locally
     */
    public SkillHandler(ProgressStore store, String skillId) {
        this(store, skillId, PlainAudio.AUTO);
    }

    SkillHandler(ProgressStore store, String skillId, PlainAudio plainAudio) {
        this(store, skillId, plainAudio, InstantSource.system());
    }

    SkillHandler(ProgressStore store, String skillId, PlainAudio plainAudio, InstantSource clock) {
        this(store, skillId, plainAudio, clock, new Languages(), new Services());
    }

    SkillHandler(ProgressStore store, String skillId, PlainAudio plainAudio, Languages languages, Services services) {
        this(store, skillId, plainAudio, InstantSource.system(), languages, services);
    }

    private SkillHandler(ProgressStore store, String skillId, PlainAudio plainAudio, InstantSource clock,
            Languages languages, Services services) {
        this.languages = languages;
        reader = new RequestReader(skillId);
        Sessions sessions = new Sessions();
        journal = new Journal(skillId, sessions);
        skill = (CustomSkill) new CustomSkillBuilder()
                .addRequestHandler(new TurnHandler(new Memory(store, clock), sessions, languages, plainAudio, services))
                .addRequestHandler(new OtherHandler(store))
                .build();
    }

    /**
     * Answers one request. What is no request, or one for another skill, is answered with nothing, before anything is read
     * or written.
     *
     * @throws IllegalStateException if what is kept of a person could not be removed when the skill was disabled
     */
    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        byte[] bytes = input.readAllBytes();
        if (Ping.is(bytes)) {
            output.write(Ping.PONG);
        } else {
            JSON.serialize(answer(bytes, context), output);
        }
    }

    private ResponseEnvelope answer(byte[] bytes, Context context) {
        RequestEnvelope envelope;
        try {
            envelope = reader.read(bytes);
        } catch (RequestReader.Refused e) {
            LOG.warn(e.getMessage());
            journal.refused(context);
            return unheard();
        } catch (RequestReader.Unknown e) {
            LOG.warn(e.getMessage());
            return e.session().map(this::sorry).orElseGet(SkillHandler::unheard);
        }
        Journal.Entry entry = journal.begin(envelope, context);
        try {
            return entry.answered(skill.invoke(envelope));
        } catch (RuntimeException e) {
            LOG.error("a turn failed: {}", Trace.of(e));
            entry.failed(e);
            return afterFailure(envelope);
        }
    }

    private ResponseEnvelope afterFailure(RequestEnvelope envelope) {
        if (envelope.getRequest() instanceof SkillDisabledRequest) {
            throw new IllegalStateException(
                    "what is kept of a person who disabled the skill could not be removed; send the event again");
        }
        return envelope.getSession() == null || envelope.getRequest() instanceof SessionEndedRequest
                ? unheard()
                : sorry(envelope.getSession().getAttributes());
    }

    /** A calm sentence; the session's notes go back as they came, so her place is kept. */
    private ResponseEnvelope sorry(Map<String, Object> attributes) {
        return ResponseEnvelope.builder()
                .withVersion(VERSION)
                .withResponse(wentWrong())
                .withSessionAttributes(attributes)
                .build();
    }

    private static ResponseEnvelope unheard() {
        return ResponseEnvelope.builder().withVersion(VERSION).withResponse(Responses.silent()).build();
    }

    private Response wentWrong() {
        SpokenLanguage language = languages.byDefault();
        Reply sorry = new Reply.Asks(Progress.unknown(), List.of(Message.of(CoachMessage.WENT_WRONG)),
                Message.of(CoachMessage.ASK_WENT_WRONG),
                Message.of(CoachMessage.ASK_WENT_WRONG));
        return language.voice().speak(sorry).map(Responses::of).orElseThrow();
    }
}
