package backroutine.talk;

import backroutine.talk.device.Account;
import backroutine.talk.device.Cloud;
import backroutine.talk.device.Device;
import backroutine.talk.device.Exchange;
import backroutine.talk.device.Household;
import backroutine.talk.device.Outcome;
import backroutine.talk.device.Playback;
import backroutine.talk.device.Skill;
import backroutine.talk.heard.Heard;
import backroutine.talk.model.InteractionModel;
import backroutine.talk.services.AlexaServices;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A whole conversation in a test: real requests through the real handler, on a clock that waits for nobody.
 *
 * <p>Every answer is checked for what Alexa would refuse; the first fault fails the test with an {@link AssertionError}.
 */
public final class Conversation {
    private final List<Exchange> exchanges = new ArrayList<>();
    private final Household house;
    private Exchange last;

    private Conversation(Skill skill, InteractionModel model, Instant start, ZoneId zone, boolean screen,
            Account account, Cloud cloud) {
        List<Device> devices = List.of(Device.named("living room", model.locale(), screen, zone),
                Device.named("bedroom", model.locale(), screen, zone));
        this.house = new Household(skill, model, account, devices, start, cloud, this::check);
    }

    /** A conversation with a speaker in UTC, in the language of the locale. */
    public static Conversation with(Supplier<? extends RequestStreamHandler> handlers, Instant start, String locale) {
        return with(handlers, start, InteractionModel.of(locale), ZoneOffset.UTC, false);
    }

    /**
     * A conversation with any device.
     *
     * @param handlers makes the skill's handler; asked again after every crash
     * @param zone where {@link #newDay} is 09:00
     * @param screen whether the device shows APL
     */
    public static Conversation with(Supplier<? extends RequestStreamHandler> handlers, Instant start,
            InteractionModel model, ZoneId zone, boolean screen) {
        return new Conversation(new Skill(handlers), model, start, zone, screen, Account.LOCAL, Cloud.NONE);
    }

    /** A conversation in English in a time zone, with Alexa's own services. */
    public static Conversation with(Supplier<? extends RequestStreamHandler> handlers, Instant start, ZoneId zone,
            AlexaServices services) {
        return with(handlers, start, InteractionModel.of("en-US"), zone, services);
    }

    /** A conversation in a language and a time zone, with Alexa's own services. */
    public static Conversation with(Supplier<? extends RequestStreamHandler> handlers, Instant start,
            InteractionModel model, ZoneId zone, AlexaServices services) {
        return new Conversation(new Skill(handlers), model, start, zone, false,
                Account.LOCAL.servedAt(services.endpoint()), services);
    }

    /** Speaks when the audio has ended, a little into the open microphone. */
    public Answer say(String utterance) {
        return answered(house.say(utterance, house.afterwards()));
    }

    /** Speaks into the audio, so far after it began to play. */
    public Answer cutIn(Duration into, String utterance) {
        return answered(house.say(utterance, house.into(into)));
    }

    /** Says nothing while the microphone is open: brings the reprompt, and the second time the end of the session. */
    public Answer silence() {
        return answered(house.silence());
    }

    /** Sends the last request once more; what is answered reaches nobody. */
    public void again() {
        house.again(1);
    }

    /** The skill's process loses its memory. */
    public void crash() {
        house.crash();
    }

    /** Goes to the other Echo of the account, or back. */
    public void otherDevice() {
        house.otherDevice();
    }

    /** Goes on to the next morning, 09:00; an open session ends by silence. */
    public void newDay() {
        house.newDay();
    }

    /** Takes the Echos to another time zone. */
    public void flyTo(ZoneId zone) {
        house.flyTo(zone);
    }

    /** Lets time pass from the end of the audio; a session that nobody answers meanwhile ends by silence. */
    public void pass(Duration time) {
        house.pass(time);
    }

    /** The moment up to which everything has happened. */
    public Instant now() {
        return house.now();
    }

    /** Whether the device has a session with the skill. */
    public boolean inSession() {
        return house.inSession();
    }

    /** Everything that was sent and answered so far, ends of sessions too. */
    public List<Exchange> exchanges() {
        return List.copyOf(exchanges);
    }

    private Answer answered(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Answered(var exchange) -> {
                Playback plays = exchange.playback().orElseThrow();
                last = exchange;
                yield new Answer(exchange.request(), exchange.response(), plays.answer(), plays.reprompt(),
                        plays.after() == Playback.After.LISTENS);
            }
            case Outcome.Reprompted(var reprompt) ->
                new Answer(last.request(), last.response(), reprompt.heard(), Heard.NOTHING, true);
            case Outcome.Ended(var exchange) ->
                new Answer(exchange.request(), exchange.response(), Heard.NOTHING, Heard.NOTHING, false);
            case Outcome.Unreached(var why) -> throw new AssertionError(why);
        };
    }

    private void check(Exchange exchange) {
        exchanges.add(exchange);
        if (!exchange.problems().isEmpty()) {
            throw new AssertionError("after \"" + exchange.utterance() + "\" Alexa refuses the answer:\n  "
                    + String.join("\n  ", exchange.problems()) + "\nresponse: " + exchange.response());
        }
    }
}
