package backroutine.alexa;

import backroutine.alexa.Languages.Language;
import backroutine.alexa.Memory.Remembered;
import backroutine.coach.Moment;
import backroutine.coach.Reply;
import backroutine.coach.Say;
import backroutine.coach.Turn;
import backroutine.pacing.Line;
import backroutine.speech.Spoken;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.interfaces.system.SystemState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One turn of the conversation: request to turn, turn to reply, reply to response. */
final class TurnHandler implements RequestHandler {
    private final Memory memory;
    private final Languages languages;
    private final PlainAudio plainAudio;

    TurnHandler(Memory memory, Languages languages, PlainAudio plainAudio) {
        this.memory = memory;
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
        Optional<Language> language = languages.of(request.getLocale());
        if (language.isEmpty()) {
            return Optional.of(turn == Turn.Door.ENDED ? Responses.silent() : onlyEnglish());
        }
        return Optional.of(answered(input, turn, language.get()));
    }

    private Response answered(HandlerInput input, Turn turn, Language language) {
        Request request = input.getRequest();
        Instant now = request.getTimestamp().toInstant();
        Moment moment = new Moment(now, Languages.likelyZone(request.getLocale()));
        boolean inSession = input.getRequestEnvelope().getSession() != null;
        Optional<SessionNotes> session = inSession
                ? SessionNotes.in(input.getAttributesManager().getSessionAttributes())
                : Optional.empty();
        Remembered remembered = memory.turn(person(input.getRequestEnvelope()), request.getRequestId(), moment.today(),
                session, progress -> language.coach().reply(progress, turn, moment),
                progress -> language.coach().again(progress, moment));
        if (inSession) {
            input.getAttributesManager().setSessionAttributes(remembered.session().attributes());
        }
        Reply reply = remembered.failedNow() ? withApology(remembered.reply()) : remembered.reply();
        boolean plain = plainAudio.answers(turn, reply.progress().profile().plainAudio());
        return language.voice().speak(reply, plain).map(Responses::of).orElseGet(Responses::silent);
    }

    /** The key a person is kept under: her own where Alexa knows her voice, otherwise the account's. */
    static String person(RequestEnvelope envelope) {
        SystemState system = envelope.getContext().getSystem();
        return system.getPerson() != null && system.getPerson().getPersonId() != null
                ? system.getPerson().getPersonId()
                : system.getUser().getUserId();
    }

    private static Reply withApology(Reply reply) {
        Line apology = Line.of(Say.MEMORY_FAILED);
        return switch (reply) {
            case Reply.Counts(var progress, var say, var block) ->
                new Reply.Counts(progress, before(apology, say), block);
            case Reply.Asks(var progress, var say, var question, var again) ->
                new Reply.Asks(progress, before(apology, say), question, again);
            case Reply.Leaves(var progress, var say) -> new Reply.Leaves(progress, before(apology, say));
            case Reply.WithCard(var inner, var title, var text) ->
                new Reply.WithCard(withApology(inner), title, text);
            case Reply.WithPermissionCard(var inner) -> new Reply.WithPermissionCard(withApology(inner));
            case Reply.AsksPermission(var progress, var say) -> reply;
            case Reply.Forgets(var progress, var say) -> reply;
            case Reply.Sends(var progress, var errand) -> reply;
            case Reply.Silent(var progress) -> reply;
        };
    }

    private static List<Line> before(Line first, List<Line> others) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(first), others.stream()).toList();
    }

    private Response onlyEnglish() {
        Language english = languages.english().orElseThrow();
        Reply reply = new Reply.Leaves(backroutine.progress.Progress.unknown(), List.of(Line.of(Say.ONLY_ENGLISH)));
        Spoken spoken = english.voice().speak(reply, true).orElseThrow();
        return Responses.of(spoken);
    }
}
