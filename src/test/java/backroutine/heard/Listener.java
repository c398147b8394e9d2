package backroutine.heard;

import backroutine.alexa.Requests;
import backroutine.lambda.SkillHandler;
import backroutine.progress.InMemoryProgressStore;
import backroutine.progress.Person;
import backroutine.progress.Progress;
import backroutine.session.SessionState;
import backroutine.session.SessionStateCodec;
import backroutine.talk.heard.ResponseAudio;
import backroutine.talk.heard.SpeechRates;
import backroutine.talk.model.InteractionModel;
import backroutine.talk.model.Match;
import backroutine.talk.model.Matcher;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Optional;

/** The deployed skill in English: hears one phrase at one moment, by a real request, and answers. */
final class Listener {
    private static final String LOCALE = "en-US";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Matcher matcher = Matcher.of(InteractionModel.of(LOCALE));
    private final InMemoryProgressStore store = new InMemoryProgressStore();
    private final SkillHandler handler = new SkillHandler(store, Requests.SKILL);
    private int requests;

    /**
     * The answer to a phrase.
     *
     * @param words what is spoken, without the reprompt
     * @param counts whether anything is counted, in the reprompt too
     */
    record Answer(String words, boolean counts) {}

    Answer hears(String phrase, Moment moment) {
        Progress progress = at(moment);
        store.kept.clear();
        store.kept.put(Person.of(Requests.USER), progress);
        JsonNode attributes = JSON.valueToTree(SessionStateCodec.write(SessionState.saved(progress)));
        ObjectNode request = Requests.inSession("IntentRequest", "request-" + ++requests, Requests.START, attributes);
        intent((ObjectNode) request.get("request"), matcher.match(phrase));
        return answer(request.toString());
    }

    private static Progress at(Moment moment) {
        Progress unknown = Progress.unknown();
        Progress cleared = moment.isCleared()
                ? unknown.with(unknown.profile().withCleared(Requests.START).withZone(ZoneOffset.UTC))
                : unknown;
        return cleared.with(cleared.profile().after("earlier").withState(moment.at(Requests.START)));
    }

    private static void intent(ObjectNode request, Match match) {
        request.put("locale", LOCALE);
        ObjectNode intent = request.putObject("intent").put("name", match.intent());
        match.slots().forEach((name, slot) -> slot.spoken().ifPresent(spoken -> {
            ObjectNode filled = intent.withObjectProperty("slots")
                    .putObject(name)
                    .put("name", name)
                    .put("value", spoken);
            slot.resolved()
                    .ifPresent(value -> resolution(filled.putObject("resolutions")
                            .putArray("resolutionsPerAuthority")
                            .addObject(), value));
        }));
    }

    private static void resolution(ObjectNode authority, Match.Value value) {
        authority.put("authority", "any").putObject("status").put("code", "ER_SUCCESS_MATCH");
        authority.putArray("values").addObject().putObject("value").put("name", value.name()).put("id", value.id());
    }

    private Answer answer(String request) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            handler.handleRequest(new ByteArrayInputStream(request.getBytes(StandardCharsets.UTF_8)), out, null);
            JsonNode answer = JSON.readTree(out.toByteArray());
            String words = ResponseAudio.of(answer, SpeechRates.ofLocale(LOCALE)).answer().words();
            return new Answer(words, answer.toString().contains("RenderDocument"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The state that is stored after the last answer. */
    Optional<Progress> stored() {
        return Optional.ofNullable(store.kept.get(Person.of(Requests.USER)));
    }
}
