package backroutine.alexa;

import backroutine.alexa.Languages.SpokenLanguage;
import backroutine.alexa.Memory.Remembered;
import backroutine.coach.CoachMessage;
import backroutine.coach.Moment;
import backroutine.coach.Reply;
import backroutine.coach.Turn;
import backroutine.progress.Person;
import backroutine.progress.Progress;
import backroutine.speech.Spoken;
import backroutine.text.Message;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.SessionEndedRequest;
import com.amazon.ask.model.interfaces.system.SystemState;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One turn of the conversation: request to turn, turn to reply, reply to response. */
final class TurnHandler implements RequestHandler {
    private static final Logger LOG = LoggerFactory.getLogger(TurnHandler.class);

    private final Memory memory;
    private final Sessions sessions;
    private final Languages languages;
    private final PlainAudio plainAudio;
    private final Services services;

    TurnHandler(Memory memory, Sessions sessions, Languages languages, PlainAudio plainAudio, Services services) {
        this.memory = memory;
        this.sessions = sessions;
        this.services = services;
        this.languages = languages;
        this.plainAudio = plainAudio;
    }

    @Override
    public boolean canHandle(HandlerInput input) {
        return RequestTurns.of(input.getRequest()).isPresent();
    }

    @Override
    public Optional<Response> handle(HandlerInput input) {
        RequestEnvelope envelope = input.getRequestEnvelope();
        Request request = envelope.getRequest();
        Turn turn = RequestTurns.of(request).orElseThrow();
        Optional<SpokenLanguage> language = languages.of(request.getLocale());
        if (language.isEmpty()) {
            return Optional.of(request instanceof SessionEndedRequest ? Responses.silent() : languageUnknown());
        }
        return Optional.of(answered(input, turn, language.get()));
    }

    private Response answered(HandlerInput input, Turn turn, SpokenLanguage language) {
        RequestEnvelope envelope = input.getRequestEnvelope();
        Request request = envelope.getRequest();
        Optional<ZoneId> told = services.zone(envelope);
        Optional<SessionNotes> session = sessions.read(envelope.getSession(),
                name -> LOG.warn("passed over a note of the session that cannot be read: {}", name));
        Remembered remembered = memory.turn(person(envelope), brief(request.getRequestId()),
                request.getTimestamp().toInstant(), session, new Memory.Decisions() {
                    @Override
                    public boolean recallsAll(Progress carried) {
                        return language.coach().recallsAll(carried, turn);
                    }

                    @Override
                    public boolean asksOfLongAgo() {
                        return language.coach().asksOfLongAgo(turn);
                    }

                    @Override
                    public boolean needsEarlierDays(Progress latest) {
                        Progress here = told(latest);
                        return language.coach().needsEarlierDays(here, moment(request, turn, here));
                    }

                    @Override
                    public boolean answersForGood(Progress carried) {
                        return language.coach().answersForGood(carried, turn);
                    }

                    @Override
                    public Reply reply(Progress stored) {
                        Progress progress = told(stored);
                        Moment moment = moment(request, turn, progress);
                        Reply reply = language.coach().reply(progress, heeded(turn, session, stored), moment);
                        return services.afterErrands(reply, language, envelope, moment);
                    }

                    @Override
                    public Reply again(Progress stored) {
                        return language.coach().again(stored, turn, moment(request, turn, stored));
                    }

                    private Progress told(Progress stored) {
                        return told.map(zone -> stored.with(stored.profile().withZone(zone))).orElse(stored);
                    }

                    @Override
                    public Progress played(Progress stored, Instant when) {
                        return language.coach().played(stored, when);
                    }
                });
        if (envelope.getSession() != null) {
            input.getAttributesManager().setSessionAttributes(sessions.write(remembered.session()));
        }
        Reply reply = remembered.failedNow() ? Apology.before(remembered.reply()) : remembered.reply();
        Optional<Spoken> spoken = language.voice().speak(reply);
        return reply instanceof Reply.AsksPermission
                ? Responses.askingPermission(spoken.orElseThrow())
                : spoken.map(Responses::of).orElseGet(Responses::silent);
    }

    /** A session that ends stops only what it played itself: another device may have been answered since. */
    private static Turn heeded(Turn turn, Optional<SessionNotes> session, Progress stored) {
        boolean others = session.map(notes -> notes.progress().profile().state())
                .filter(state -> !state.equals(stored.profile().state()))
                .isPresent();
        return turn == Turn.Door.ENDED && others ? Turn.Door.FELL_SILENT : turn;
    }

    /** The part of a request's id that no other has; the rest of it would only make what is stored larger. */
    private static String brief(String requestId) {
        return requestId.substring(requestId.lastIndexOf('.') + 1);
    }

    private Moment moment(Request request, Turn turn, Progress progress) {
        ZoneId zone = progress.profile().zone().orElse(languages.likelyZone(request.getLocale()));
        boolean plain = plainAudio.answers(turn, progress.profile().plainAudio());
        return new Moment(request.getTimestamp().toInstant(), zone, plain);
    }

    /** Whose progress it is: her own where Alexa knows her voice, otherwise the account's. */
    static Person person(RequestEnvelope envelope) {
        SystemState system = envelope.getContext().getSystem();
        return new Person(system.getUser().getUserId(),
                Optional.ofNullable(system.getPerson()).map(com.amazon.ask.model.Person::getPersonId));
    }

    private Response languageUnknown() {
        SpokenLanguage language = languages.byDefault();
        Reply reply = new Reply.Leaves(Progress.unknown(), List.of(Message.of(CoachMessage.LANGUAGE_UNKNOWN)));
        Spoken spoken = language.voice().speak(reply).orElseThrow();
        return Responses.of(spoken);
    }
}
