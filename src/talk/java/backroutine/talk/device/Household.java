package backroutine.talk.device;

import backroutine.models.FillerWords;
import backroutine.models.Invocation;
import backroutine.models.SpokenWords;
import backroutine.talk.heard.SpeechRates;
import backroutine.talk.model.InteractionModel;
import backroutine.talk.model.Match;
import backroutine.talk.model.Matcher;
import backroutine.text.SpeechRate;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One account with two Echos and one clock.
 *
 * <p>The clock moves only by what is said and done here. An answer begins to play {@link Timing#HEARD_AFTER} after its
 * request; an utterance at a moment is understood {@link Timing#UNDERSTOOD_AFTER} later, and that is the request's time.
 */
public final class Household {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final String NO_SESSION = "No session is open, so nothing happens.";
    /** How much earlier the overtaken request was made. */
    private static final Duration OVERTAKEN = Duration.ofMillis(500);
    private static final String NO_SCREEN = "Nothing is shown on a screen, so nothing happens.";
    private static final String SILENCE = "[silence]";

    private final InteractionModel model;
    private final Invocation.Reader calls;
    private final Matcher matcher;
    private final Skill skill;
    private final Account account;
    private final Cloud cloud;
    private final List<Echo> echoes;
    private Echo nearest;
    private Instant now;
    private Optional<Playback> lastHeard = Optional.empty();
    private Optional<Match> lastMatch = Optional.empty();
    private final List<JsonNode> sent = new ArrayList<>();

    /**
     * A household in which nothing has been said yet.
     *
     * @param cloud Alexa's own services
     * @param listener gets every request and its answer, as they happen
     */
    public Household(Skill skill, InteractionModel model, Account account, List<Device> devices, Instant start,
            Cloud cloud, Consumer<Exchange> listener) {
        this(skill, model, Matcher.of(model), account, devices, start, cloud, listener);
    }

    /** The same with a matcher that understands more or less. */
    public Household(Skill skill, InteractionModel model, Matcher matcher, Account account, List<Device> devices,
            Instant start, Cloud cloud, Consumer<Exchange> listener) {
        this.skill = skill;
        this.account = account;
        this.cloud = cloud;
        this.model = model;
        this.calls = new Invocation.Reader(model.invocationName(), model.alexa());
        this.matcher = matcher;
        Consumer<Exchange> remembering = exchange -> {
            sent.addFirst(exchange.request());
            listener.accept(exchange);
        };
        SpeechRate rate = SpeechRates.ofLocale(model.locale());
        this.echoes = devices.stream()
                .map(device -> new Echo(account, device, skill, rate, cloud, model.alexa().remindersQuestion(),
                        remembering))
                .toList();
        this.nearest = echoes.getFirst();
        this.now = start;
    }

    /** The current time of the simulated clock. */
    public Instant now() {
        return now;
    }

    /** The device the user speaks to. */
    public Device device() {
        return nearest.device();
    }

    /** Whether the nearest device has a session with the skill. */
    public boolean inSession() {
        return nearest.inSession();
    }

    /** The answer that was the last to play on any device; empty when the session was ended. */
    public Optional<Playback> lastHeard() {
        return lastHeard;
    }

    /** When the audio that plays now has ended; now, when none plays. */
    public Instant audioEnd() {
        return lastHeard.map(playback -> playback.at(now).end()).filter(at -> at.isAfter(now)).orElse(now);
    }

    /** When a user would speak who waits for the end of the audio: shortly after the microphone opens, or after the end. */
    public Instant afterwards() {
        boolean plays = lastHeard.filter(playback -> !playback.at(now).end().isBefore(now)).isPresent();
        return plays ? audioEnd().plus(Timing.ANSWERED_AFTER) : now;
    }

    /** The moment that lies so far inside the audio that plays now. */
    public Instant into(Duration offset) {
        Instant start = lastHeard.map(playback -> playback.at(now).start()).orElse(now);
        Instant moment = start.plus(offset);
        return moment.isBefore(now) ? now : moment;
    }

    /**
     * The user speaks.
     *
     * @param moment when the first word is spoken; not before {@link #now()}
     */
    public Outcome say(String utterance, Instant moment) {
        passUntil(moment);
        now = moment.plus(Timing.UNDERSTOOD_AFTER);
        return played(said(utterance, now));
    }

    /**
     * The user spoke just before the last request, and the skill is asked only now: requests overtake each other on their
     * way from two devices.
     */
    public Outcome sayLate(String utterance) {
        Instant before = sent.isEmpty()
                ? now
                : Instant.parse(sent.getFirst().at("/request/timestamp").asText()).minus(OVERTAKEN);
        return played(said(utterance, before));
    }

    /** Sends the last request once more, or an earlier one; the skill's answer is not played. */
    public void again(int back) {
        if (back <= sent.size()) {
            nearest.again("[again]", sent.get(back - 1));
            sent.removeFirst();
        }
    }

    /** Alexa ends the session, because something went wrong with it. */
    public Outcome error() {
        return nearest.inSession()
                ? played(new Outcome.Ended(nearest.end("[error]", EndReason.ERROR, now)))
                : new Outcome.Unreached(NO_SESSION);
    }

    /** The device tells the skill that it cannot play the document it was sent. */
    public Outcome audioFails() {
        return nearest.inSession()
                ? played(new Outcome.Answered(nearest.audioFails("[audio fails]", now)))
                : new Outcome.Unreached(NO_SESSION);
    }

    /** Alexa sends the skill a request of a type that it does not know. */
    public Outcome unknownRequest() {
        return nearest.inSession()
                ? played(new Outcome.Answered(nearest.unknownRequest("[unknown request]", now)))
                : new Outcome.Unreached(NO_SESSION);
    }

    /**
     * For the rest of the session Alexa recognises another voice; none, if it did so before.
     *
     * @return whether it recognises one now; false without a session
     */
    public boolean otherVoice() {
        return nearest.otherVoice();
    }

    /** The outcome is heard, and the clock moves on to its first sound. */
    private Outcome played(Outcome outcome) {
        heard(outcome);
        if (outcome instanceof Outcome.Answered) {
            lastHeard.filter(playback -> playback.start().isAfter(now)).ifPresent(later -> now = later.start());
        }
        return outcome;
    }

    /** An answer without a sound, to an event that changed nothing, leaves what plays as it is. */
    private void heard(Outcome outcome) {
        switch (outcome) {
            case Outcome.Answered(var exchange) -> {
                if (exchange.playback().filter(playback -> playback.answer().lengthMs() == 0).isEmpty()) {
                    lastHeard = exchange.playback();
                }
            }
            case Outcome.Ended(var exchange) -> lastHeard = Optional.empty();
            case Outcome.Reprompted(var reprompt) -> {}
            case Outcome.Unreached(var why) -> {}
        }
    }

    private Match understood(String utterance) {
        Match match = matcher.match(utterance);
        lastMatch = Optional.of(match);
        return match;
    }

    /** How the last utterance was understood, if it was taken for the nearest sample. */
    public Optional<Match> lastTaken() {
        return lastMatch.filter(match -> match.takenFor().isPresent());
    }

    private Outcome said(String utterance, Instant at) {
        lastMatch = Optional.empty();
        return switch (calls.read(utterance)) {
            case Invocation.Launch() -> new Outcome.Answered(nearest.launch(utterance, at));
            case Invocation.OneShot(var request) ->
                new Outcome.Answered(nearest.oneShot(utterance, understood(request), at));
            case Invocation.NotInvoked() -> inside(utterance, at);
        };
    }

    private Outcome inside(String utterance, Instant at) {
        if (!nearest.inSession()) {
            return new Outcome.Unreached("The skill is not open, so it does not hear this. Say \""
                    + model.files().startPhrase() + "\".");
        }
        if (nearest.asksForConsent()) {
            return new Outcome.Answered(nearest.consent(utterance, Consent.status(understood(utterance)), at));
        }
        String bare = String.join(" ", FillerWords.withoutWakeWord(SpokenWords.of(utterance)));
        return model.alexa().leave().contains(bare)
                ? new Outcome.Ended(nearest.end(utterance, EndReason.USER_INITIATED, at))
                : new Outcome.Answered(nearest.say(utterance, understood(utterance), at));
    }

    /**
     * Lets one microphone window pass: the first brings the reprompt, the next ends the session. On a screen that goes on by
     * itself, the block is played to its end, and the next one begins.
     */
    public Outcome silence() {
        Optional<Playback> playing = nearest.playback();
        if (!nearest.inSession() || playing.isEmpty()) {
            now = afterwards();
            return new Outcome.Unreached("The microphone is closed, so silence does nothing.");
        }
        Playback.Segment second = playing.get().second();
        if (playing.get().reprompts() && now.isBefore(second.start())) {
            passUntil(second.start());
            return new Outcome.Reprompted(second);
        }
        if (nearest.asksForConsent()) {
            now = playing.get().over();
            return played(new Outcome.Answered(nearest.consent(SILENCE, Consent.Status.NOT_ANSWERED, now)));
        }
        Optional<Instant> report = nearest.reports();
        if (report.isPresent()) {
            passUntil(report.get().minusMillis(1));
            return goOn();
        }
        return new Outcome.Ended(passUntil(playing.get().over()).getLast());
    }

    /** Lets time pass, from when the audio has ended. */
    public void pass(Duration time) {
        passUntil(audioEnd().plus(time));
    }

    /** Goes on to the next morning, 09:00 on the device's own clock. */
    public void newDay() {
        pass(Duration.ZERO);
        ZonedDateTime here = now.atZone(nearest.device().zone());
        passUntil(here.toLocalDate().plusDays(1).atTime(MORNING).atZone(here.getZone()).toInstant());
    }

    /** The reminders that have rung since a moment. */
    public List<Cloud.Ring> ringsSince(Instant moment) {
        return cloud.rings(account, moment, now);
    }

    /** The user takes the Echos to another time zone. */
    public void flyTo(ZoneId zone) {
        echoes.forEach(echo -> echo.moveTo(echo.device().in(zone)));
    }

    /** The nearest Echo has another screen from now on. What it shows stays until the next answer. */
    public void screen(DeviceScreen screen) {
        nearest.moveTo(nearest.device().with(screen));
    }

    /** The user goes to the other Echo of the household. */
    public Device otherDevice() {
        nearest = echoes.get((echoes.indexOf(nearest) + 1) % echoes.size());
        return nearest.device();
    }

    /**
     * From now on every call of the skill to its table fails, or works again.
     *
     * @throws UnsupportedOperationException if the table cannot be made to fail
     */
    public void tableFails(boolean fails) {
        skill.tableFails(fails);
    }

    /** The skill's process crashes; what is stored and what the device plays stay. */
    public void crash() {
        skill.crash();
    }

    /**
     * Something is done on the screen of the nearest device, or happens to it.
     *
     * @param typed the action as it was typed
     * @param moment when; not before {@link #now()}
     */
    public Outcome onScreen(ScreenAction action, String typed, Instant moment) {
        if (action instanceof ScreenAction.LateEvent) {
            return lateEvent(typed);
        }
        passUntil(moment);
        if (!nearest.inSession() || !nearest.shows()) {
            return new Outcome.Unreached(nearest.inSession() ? NO_SCREEN : NO_SESSION);
        }
        return played(switch (action) {
            case ScreenAction.Touch touch -> new Outcome.Answered(nearest.touch(typed, touch, now));
            case ScreenAction.Fails _ -> new Outcome.Answered(nearest.screenFails(typed, now));
            case ScreenAction.Back _ -> new Outcome.Ended(nearest.end(typed, EndReason.USER_INITIATED, now));
            case ScreenAction.Closed _ ->
                new Outcome.Ended(nearest.end(typed, EndReason.EXCEEDED_MAX_REPROMPTS, now));
            case ScreenAction.LateEvent _ -> throw new IllegalStateException("answered above: " + typed);
        });
    }

    private Outcome lateEvent(String typed) {
        Optional<Instant> at = nearest.lastReport();
        if (at.isEmpty()) {
            return new Outcome.Unreached("No block was played on the screen, so there is nothing to report.");
        }
        nearest.lose();
        passUntil(at.get());
        return played(new Outcome.Answered(nearest.reportLate(typed, now)));
    }

    /** When a device goes on by itself, without the user, because its screen reports that it has played a block. */
    public Optional<Instant> goesOnAt() {
        return echoes.stream().flatMap(echo -> echo.reports().stream()).min(Comparator.naturalOrder());
    }

    /** Whether the device that was last heard goes on by itself when its audio has ended. */
    public boolean goesOn() {
        return lastHeard.filter(Playback::goesOn).isPresent() && goesOnAt().isPresent();
    }

    /** Lets the time pass until a device goes on by itself. */
    public Outcome goOn() {
        endSessions(goesOnAt().orElseThrow());
        return played(nextReport());
    }

    /** Lets the time pass until nothing goes on by itself any more: the skill asks something, or is done. */
    public void awaitEnd() {
        while (goesOn()) {
            goOn();
        }
    }

    private Outcome nextReport() {
        return new Outcome.Answered(echoes.stream()
                .filter(one -> one.reports().equals(goesOnAt()))
                .findFirst()
                .orElseThrow()
                .report());
    }

    /**
     * Moves the clock on. On the way, devices go on by themselves, and each session without an answer ends.
     *
     * @return the ends of sessions, in the order of time
     */
    public List<Exchange> passUntil(Instant moment) {
        List<Exchange> ends = new ArrayList<>();
        while (goesOnAt().filter(at -> !at.isAfter(moment)).isPresent()) {
            ends.addAll(endSessions(goesOnAt().get()));
            heard(nextReport());
        }
        ends.addAll(endSessions(moment));
        return ends;
    }

    private List<Exchange> endSessions(Instant moment) {
        List<Exchange> ends = echoes.stream()
                .filter(echo -> echo.endsBySilence().filter(at -> !at.isAfter(moment)).isPresent())
                .sorted(Comparator.comparing(echo -> echo.endsBySilence().orElseThrow()))
                .map(echo -> echo.end(SILENCE, EndReason.EXCEEDED_MAX_REPROMPTS, echo.endsBySilence().orElseThrow()))
                .toList();
        now = moment.isAfter(now) ? moment : now;
        return ends;
    }
}
