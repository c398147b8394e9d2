package backroutine.talk.device;

import backroutine.talk.heard.Audio;
import backroutine.talk.heard.ResponseAudio;
import backroutine.talk.heard.ResponseCheck;
import backroutine.talk.heard.ShownDocument;
import backroutine.talk.model.Match;
import backroutine.text.SpeechRate;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One device and its session with the skill. */
final class Echo {
    private static final String GOES_ON = "[goes on]";
    private static final String OTHER_VOICE = "amzn1.ask.person.OTHER-VOICE";

    private final Account account;
    private final Skill skill;
    private final SpeechRate rate;
    private final Cloud cloud;
    private final String remindersQuestion;
    private final Consumer<Exchange> listener;
    private Device device;
    private RequestJson requests;
    private Optional<Session> session = Optional.empty();
    private Optional<Playback> playback = Optional.empty();
    private Optional<Consent> asked = Optional.empty();
    private Optional<Shown> shown = Optional.empty();

    /**
     * A device without a session.
     *
     * @param rate how long words take to say
     * @param remindersQuestion what Alexa asks when the skill requests the permission to set reminders
     * @param listener gets every request and its answer
     */
    Echo(Account account, Device device, Skill skill, SpeechRate rate, Cloud cloud, String remindersQuestion,
            Consumer<Exchange> listener) {
        this.account = account;
        this.skill = skill;
        this.rate = rate;
        this.cloud = cloud;
        this.remindersQuestion = remindersQuestion;
        this.listener = listener;
        moveTo(device);
    }

    /** The device is the same, and its settings are these. */
    final void moveTo(Device settings) {
        device = settings;
        requests = new RequestJson(account, settings);
        cloud.zone(settings.id(), settings.zone());
    }

    Device device() {
        return device;
    }

    Optional<Playback> playback() {
        return playback;
    }

    boolean inSession() {
        return session.isPresent();
    }

    /** When the session ends if the user says nothing more; empty where there is no session. */
    Optional<Instant> endsBySilence() {
        return session.isPresent() ? playback.map(Playback::over) : Optional.empty();
    }

    /** When the document on the screen reports by itself that its block was played; empty if it does not. */
    Optional<Instant> reports() {
        return session.isPresent() ? playback.flatMap(Playback::report).map(Shown.Report::at) : Optional.empty();
    }

    /** The document reports the end of its block. */
    Exchange report() {
        Shown.Report report = playback.flatMap(Playback::report).orElseThrow();
        Session open = session.orElseThrow();
        return speak(GOES_ON, open, played(open, report, report.at()), report.at());
    }

    /** The document reports the last block in a new session; the skill was not told that the old one has ended. */
    Exchange reportLate(String utterance, Instant at) {
        Session begun = Session.begin();
        return speak(utterance, begun, played(begun, shown.flatMap(Shown::report).orElseThrow(), at), at);
    }

    /** Alexa closes the session without telling the skill. */
    void lose() {
        session = Optional.empty();
        playback = Optional.empty();
        asked = Optional.empty();
    }

    /** When the block that was last shown has been played; empty if none was. */
    Optional<Instant> lastReport() {
        return shown.flatMap(Shown::report).map(Shown.Report::at);
    }

    private ObjectNode played(Session in, Shown.Report report, Instant at) {
        return requests.screenEvent(in, token(), List.of("played", report.elapsed()), at);
    }

    /** The user touches the screen. */
    Exchange touch(String utterance, ScreenAction.Touch touch, Instant at) {
        Session open = session.orElseThrow();
        List<Object> arguments = touch.arguments(shown.orElseThrow().beats(at));
        return speak(utterance, open, requests.screenEvent(open, token(), arguments, at), at);
    }

    /** Whether something is on the screen. */
    boolean shows() {
        return shown.isPresent();
    }

    /** The device cannot show the document that it was sent. */
    Exchange screenFails(String utterance, Instant at) {
        Session open = session.orElseThrow();
        ObjectNode request = requests.screenFailed(open, token(), at);
        shown = Optional.empty();
        return speak(utterance, open, request, at);
    }

    private String token() {
        return shown.map(Shown::document).map(ShownDocument::token).orElse("");
    }

    Exchange launch(String utterance, Instant at) {
        Session begun = Session.begin();
        return speak(utterance, begun, requests.launch(begun, at), at);
    }

    Exchange oneShot(String utterance, Match match, Instant at) {
        Session begun = Session.begin();
        return speak(utterance, begun, requests.intent(begun, match, at), at);
    }

    Exchange say(String utterance, Match match, Instant at) {
        Session open = session.orElseThrow();
        return speak(utterance, open, requests.intent(open, match, at), at);
    }

    /** Whether Alexa waits for the answer to a question of its own. */
    boolean asksForConsent() {
        return asked.isPresent();
    }

    /** The user's answer to Alexa's own question; the skill is told. */
    Exchange consent(String utterance, Consent.Status status, Instant at) {
        if (status != Consent.Status.NOT_ANSWERED) {
            cloud.allowReminders(account, status == Consent.Status.ACCEPTED);
        }
        Session open = session.orElseThrow();
        return speak(utterance, open, requests.consented(open, asked.orElseThrow(), status, at), at);
    }

    /** The device cannot play the document it was sent. */
    Exchange audioFails(String utterance, Instant at) {
        Session open = session.orElseThrow();
        return speak(utterance, open, requests.audioFailed(open, at), at);
    }

    /** Alexa sends a request of a type that the skill does not know. */
    Exchange unknownRequest(String utterance, Instant at) {
        Session open = session.orElseThrow();
        return speak(utterance, open, requests.unknown(open, at), at);
    }

    /**
     * From now on Alexa recognises another voice in the session; none, if it did so before.
     *
     * @return whether it recognises one now
     */
    boolean otherVoice() {
        session = session
                .map(open -> open.with(open.voice().isPresent() ? Optional.empty() : Optional.of(OTHER_VOICE)));
        return session.flatMap(Session::voice).isPresent();
    }

    /** Sends a request that was sent before; the answer is not played. */
    Exchange again(String utterance, JsonNode request) {
        Answer answer = ask(request);
        return heard(new Exchange(utterance, request, answer.envelope(), Optional.empty(), answer.problems()));
    }

    /** Ends the session; the skill is told and cannot answer. */
    Exchange end(String utterance, EndReason reason, Instant at) {
        return end(utterance, reason, "", at);
    }

    private Exchange end(String utterance, EndReason reason, String error, Instant at) {
        ObjectNode request = requests.ended(session.orElseThrow(), reason, error, at);
        session = Optional.empty();
        playback = Optional.empty();
        asked = Optional.empty();
        Answer answer = ask(request);
        return heard(new Exchange(utterance, request, answer.envelope(), Optional.empty(),
                answer.audio().answer().equals(Audio.NOTHING)
                        ? answer.problems()
                        : List.of("response: a session that has ended cannot be answered; answer with nothing")));
    }

    private Exchange speak(String utterance, Session current, ObjectNode request, Instant at) {
        Answer answer = ask(request);
        if (!answer.problems().isEmpty()) {
            session = Optional.of(current.after(answer.envelope()));
            Exchange refused = heard(
                    new Exchange(utterance, request, answer.envelope(), Optional.empty(), answer.problems()));
            end(utterance, EndReason.ERROR, answer.problems().getFirst(), at.plus(Timing.HEARD_AFTER));
            return refused;
        }
        asked = Consent.in(answer.envelope());
        Playback skills = Playback.of(answer.envelope(), answer.audio(), device, at,
                session.isPresent() ? shown : Optional.empty());
        Playback plays = asked.isPresent() ? skills.asking(Audio.saying(remindersQuestion, rate)) : skills;
        playback = Optional.of(plays);
        shown = plays.shown();
        session = plays.open() ? Optional.of(current.after(answer.envelope())) : Optional.empty();
        return heard(new Exchange(utterance, request, answer.envelope(), playback, List.of()));
    }

    private Exchange heard(Exchange exchange) {
        listener.accept(exchange);
        return exchange;
    }

    private record Answer(JsonNode envelope, ResponseAudio audio, List<String> problems) {}

    /** A failure of the handler counts as an answer: a device would speak an apology for the skill. */
    private Answer ask(JsonNode request) {
        try {
            JsonNode envelope = skill.answer(request);
            ResponseAudio audio = ResponseAudio.of(envelope, rate);
            return new Answer(envelope, audio, ResponseCheck.violations(envelope, audio));
        } catch (IOException | RuntimeException e) {
            return new Answer(JsonNodeFactory.instance.objectNode(), ResponseAudio.NOTHING,
                    List.of("the skill failed: " + e + Stream.of(e.getStackTrace())
                            .limit(1)
                            .map(at -> " at " + at)
                            .collect(Collectors.joining())));
        }
    }
}
