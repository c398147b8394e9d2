package backroutine.talk;

import backroutine.talk.device.Account;
import backroutine.talk.device.Cloud;
import backroutine.talk.device.Device;
import backroutine.talk.device.DeviceScreen;
import backroutine.talk.device.Exchange;
import backroutine.talk.device.Household;
import backroutine.talk.device.Outcome;
import backroutine.talk.device.Playback;
import backroutine.talk.device.ScreenAction;
import backroutine.talk.device.Skill;
import backroutine.talk.heard.Audio;
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
 * A whole conversation in a test: real requests through the real handler, on a simulated clock.
 *
 * <p>Every answer is checked for what Alexa would refuse; the first fault fails the test with an {@link AssertionError}.
 */
public final class Conversation {
    private final List<Exchange> exchanges = new ArrayList<>();
    private final Household household;
    private Exchange last;

    private Conversation(Skill skill, InteractionModel model, Instant start, ZoneId zone, List<DeviceScreen> screens,
            Account account, Cloud cloud) {
        List<Device> devices = List.of(Device.named("living room", model.locale(), screens.getFirst(), zone),
                Device.named("bedroom", model.locale(), screens.getLast(), zone));
        this.household = new Household(skill, model, account, devices, start, cloud, this::check);
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
        return with(handlers, start, model, zone, List.of(DeviceScreen.largeIf(screen)));
    }

    /**
     * A conversation with two devices that have or have not a screen.
     *
     * @param screens that of the device in the living room, then that of the one in the bedroom; one for both, if there is only one
     */
    public static Conversation with(Supplier<? extends RequestStreamHandler> handlers, Instant start,
            InteractionModel model, ZoneId zone, List<DeviceScreen> screens) {
        return new Conversation(new Skill(handlers), model, start, zone, screens, Account.LOCAL, Cloud.NONE);
    }

    /** A conversation in English in a time zone, with Alexa's own services. */
    public static Conversation with(Supplier<? extends RequestStreamHandler> handlers, Instant start, ZoneId zone,
            AlexaServices services) {
        return with(handlers, start, InteractionModel.of("en-US"), zone, services);
    }

    /** A conversation in a language and a time zone, with Alexa's own services. */
    public static Conversation with(Supplier<? extends RequestStreamHandler> handlers, Instant start,
            InteractionModel model, ZoneId zone, AlexaServices services) {
        return with(handlers, start, model, zone, List.of(DeviceScreen.NONE), services);
    }

    /** The same with two devices that have or have not a screen. */
    public static Conversation with(Supplier<? extends RequestStreamHandler> handlers, Instant start,
            InteractionModel model, ZoneId zone, List<DeviceScreen> screens, AlexaServices services) {
        return new Conversation(new Skill(handlers), model, start, zone, screens,
                Account.LOCAL.servedAt(services.endpoint()), services);
    }

    /** The user speaks when the audio has ended and nothing follows by itself, into the open microphone. */
    public Answer say(String utterance) {
        household.awaitEnd();
        return answered(household.say(utterance, household.afterwards()));
    }

    /** The user interrupts the audio, so long after it began to play. */
    public Answer cutIn(Duration into, String utterance) {
        return answered(household.say(utterance, household.into(into)));
    }

    /** On a screen: the block is played to its end, and the next answer comes without a word. */
    public Answer goesOn() {
        if (!household.goesOn()) {
            throw new AssertionError("the device does not go on by itself");
        }
        return answered(household.goOn());
    }

    /** Whether the device goes on by itself when the block has been played. */
    public boolean isGoingOn() {
        return household.goesOn();
    }

    /** Something is done on the screen, or happens to it, so long after the audio began; written as in a script of {@code ./talk}. */
    public Answer onScreen(Duration into, String action) {
        return onScreen(action, household.into(into));
    }

    /** The same when the audio has ended and nothing follows by itself. */
    public Answer onScreen(String action) {
        household.awaitEnd();
        return onScreen(action, household.afterwards());
    }

    private Answer onScreen(String action, Instant moment) {
        ScreenAction done = ScreenAction.parse(action)
                .orElseThrow(() -> new IllegalArgumentException(action + " is none of " + ScreenAction.FORMS));
        return answered(household.onScreen(done, action, moment));
    }

    /** The user says nothing while the microphone is open: the first time the reprompt plays, the second time the session ends. */
    public Answer silence() {
        return answered(household.silence());
    }

    /** Sends the last request once more; its answer is not played. */
    public void again() {
        household.again(1);
    }

    /** The skill's process crashes and loses what was only in memory. */
    public void crash() {
        household.crash();
    }

    /** Goes to the other Echo of the account, or back. */
    public void otherDevice() {
        household.otherDevice();
    }

    /** Goes on to the next morning, 09:00; an open session ends by silence. */
    public void newDay() {
        household.newDay();
    }

    /** Takes the Echos to another time zone. */
    public void flyTo(ZoneId zone) {
        household.flyTo(zone);
    }

    /** Lets time pass from the end of the audio; a session without an answer meanwhile ends by silence. */
    public void pass(Duration time) {
        household.pass(time);
    }

    /** The current time of the simulated clock. */
    public Instant now() {
        return household.now();
    }

    /** Whether the device has a session with the skill. */
    public boolean inSession() {
        return household.inSession();
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
                new Answer(last.request(), last.response(), reprompt.heard(), Audio.NOTHING, true);
            case Outcome.Ended(var exchange) ->
                new Answer(exchange.request(), exchange.response(), Audio.NOTHING, Audio.NOTHING, false);
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
