package backroutine.bench.morning;

import backroutine.coach.turn.CoachMessage;
import backroutine.language.Language;
import backroutine.language.LanguageFolder;
import backroutine.talk.device.Account;
import backroutine.talk.device.Cloud;
import backroutine.talk.device.Device;
import backroutine.talk.device.Exchange;
import backroutine.talk.device.Household;
import backroutine.talk.device.Skill;
import backroutine.talk.model.InteractionModel;
import backroutine.talk.model.Matcher;
import backroutine.talk.play.VisitEnd;
import backroutine.text.Message;
import backroutine.text.MessageKey;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** A person who completes a visit. Alexa sends some of the requests twice. */
final class MorningVisit {
    private static final InteractionModel MODEL = InteractionModel.of("en-US");
    private static final Matcher MATCHER = Matcher.of(MODEL);
    private static final String LAUNCH = MODEL.files().startPhrase();
    private static final VisitEnd VISIT_END = VisitEnd.in(LanguageFolder.read(Language.DEFAULT).orElseThrow());
    private static final String CLEARANCE_QUESTION = words(CoachMessage.ASK_CLEARED);
    private static final String NOT_STORED = words(CoachMessage.STORE_FAILED);
    /** What the other device is told: it changes a setting that the first device does not know. */
    private static final String SLOWER = "ask my back routine to go slower";
    /** The utterance of a request that is sent again. */
    private static final String AGAIN = "[again]";
    private static final int MOST_TURNS = 60;

    private final String user;
    private final Household house;
    private final double sentTwice;
    private final RandomGenerator random;
    private final PlayedClock clock;
    private final Retries retries;
    private Instant spoken;
    private String heard = "";
    private final List<String> requests = new ArrayList<>();
    private boolean finished;
    private boolean told;

    /**
     * A visit that has not begun.
     *
     * @param begin when it begins
     * @param clock the clock of all visits
     * @param sentTwice the share of requests that Alexa sends twice, from 0 to 1
     */
    MorningVisit(String user, RequestStreamHandler function, Instant begin, PlayedClock clock,
            double sentTwice, RandomGenerator random, Retries retries) {
        this.user = user;
        this.sentTwice = sentTwice;
        this.random = random;
        this.clock = clock;
        this.retries = retries;
        this.spoken = begin;
        this.house = house(user, "bedroom", function, begin, this::hear);
    }

    /** Opens the skill and does all exercises, and opens it again if it stops before the end. */
    void complete() {
        for (int turn = 0; turn < MOST_TURNS && !finished; turn++) {
            say(!house.inSession() ? LAUNCH : heard.contains(CLEARANCE_QUESTION) ? "yes" : "ready");
        }
        if (!finished) {
            throw new IllegalStateException("the visit of " + user + " did not end; last was heard: " + heard);
        }
        say("goodbye");
    }

    /** Another device of the person is told to count slower, just before the request under way. */
    void otherDevice(RequestStreamHandler function) {
        Household kitchen = house(user, "kitchen", function, spoken.minusMillis(500), exchange -> {});
        kitchen.say(SLOWER, kitchen.now());
    }

    /** Whether the person was told that something may not be stored. */
    boolean wasTold() {
        return told;
    }

    /** When the person spoke last. */
    Instant end() {
        return spoken;
    }

    private void say(String utterance) {
        Instant moment = house.afterwards();
        spoken = moment;
        clock.at(moment, () -> {
            house.say(utterance, moment);
            if (random.nextDouble() < sentTwice) {
                sendAgain(1 + random.nextInt(Math.min(2, requests.size())));
            }
        });
    }

    /** The last request, or the one before it, which is late then. */
    private void sendAgain(int back) {
        retries.send(requests.get(requests.size() - back), () -> house.again(back));
    }

    private void hear(Exchange exchange) {
        if (exchange.utterance().equals(AGAIN)) {
            return;
        }
        // A reprompt may hold the rest of the visit; it plays only if nothing is said.
        heard = exchange.playback().map(playback -> playback.answer().words()).orElse("");
        requests.add(exchange.request().at("/request/requestId").asText());
        finished |= VISIT_END.test(heard);
        told |= heard.contains(NOT_STORED);
    }

    private static Household house(String user, String room, RequestStreamHandler function, Instant begin,
            Consumer<Exchange> listener) {
        Account account = new Account("any", user, Account.LOCAL.apiEndpoint(), "any");
        Device echo = Device.named(room, "en-US", false, ZoneOffset.UTC);
        return new Household(new Skill(() -> function), MODEL, MATCHER, account, List.of(echo), begin, Cloud.NONE,
                listener);
    }

    private static String words(MessageKey message) {
        return LanguageFolder.read(Language.DEFAULT).orElseThrow().translator().text(Message.of(message)).words();
    }
}
