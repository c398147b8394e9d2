package backroutine.bench.growth;

import backroutine.lambda.SkillHandler;
import backroutine.language.Language;
import backroutine.language.LanguageFolder;
import backroutine.progress.ProgressStore;
import backroutine.talk.device.Account;
import backroutine.talk.device.Cloud;
import backroutine.talk.device.Device;
import backroutine.talk.device.Exchange;
import backroutine.talk.device.Household;
import backroutine.talk.device.Skill;
import backroutine.talk.model.InteractionModel;
import backroutine.talk.play.VisitEnd;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A user who completes a visit, with a function for this user alone. */
final class Visitor {
    private static final InteractionModel MODEL = InteractionModel.of("en-US");
    private static final Device ECHO = Device.named("bedroom", "en-US", false, ZoneOffset.UTC);
    private static final VisitEnd VISIT_END = VisitEnd.in(LanguageFolder.read(Language.DEFAULT).orElseThrow());
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int MOST_TURNS = 40;

    private final List<Double> millis = new ArrayList<>();
    private final Household house;
    private boolean finished;

    Visitor(ProgressStore store, String user, Instant start) {
        RequestStreamHandler handler = timed(new SkillHandler(store, ""));
        Account account = new Account("any", user, Account.LOCAL.apiEndpoint(), "any");
        house = new Household(new Skill(() -> handler), MODEL, account, List.of(ECHO), start, Cloud.NONE,
                exchange -> finished |= isHeardToItsEnd(exchange));
    }

    /** Opens the skill and completes all exercises with as few utterances as possible. */
    Visitor completeVisit() {
        house.say(MODEL.files().startPhrase(), house.afterwards());
        if (!house.inSession()) {
            throw new IllegalStateException("the skill did not open a session");
        }
        for (int turn = 0; turn < MOST_TURNS && !finished; turn++) {
            house.say(turn == 0 ? "yes" : "ready", house.afterwards());
        }
        if (!finished) {
            throw new IllegalStateException("the visit did not end after " + MOST_TURNS + " turns");
        }
        house.say("goodbye", house.afterwards());
        return this;
    }

    /** Whether the visit ends in what is played. A reprompt may hold the end too, but it plays only if nothing is said. */
    private static boolean isHeardToItsEnd(Exchange exchange) {
        return exchange.playback().filter(playback -> VISIT_END.test(playback.answer().words())).isPresent();
    }

    /** The processor time of each turn, in milliseconds. */
    List<Double> millis() {
        return List.copyOf(millis);
    }

    /** Measures processor time and not elapsed time, so that other programs on the machine do not count. */
    private RequestStreamHandler timed(RequestStreamHandler inner) {
        return (in, out, context) -> {
            long before = THREADS.getCurrentThreadCpuTime();
            inner.handleRequest(in, out, context);
            millis.add((THREADS.getCurrentThreadCpuTime() - before) / 1e6);
        };
    }
}
