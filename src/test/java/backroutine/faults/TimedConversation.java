package backroutine.faults;

import backroutine.lambda.SkillHandler;
import backroutine.progress.ProgressStore;
import backroutine.talk.Answer;
import backroutine.talk.Conversation;
import backroutine.talk.device.Account;
import backroutine.talk.model.InteractionModel;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/**
 * A conversation with the real handler. Each turn uses the table directly or through the proxy; answers through the
 * proxy are timed.
 */
final class TimedConversation implements RequestStreamHandler {
    private static final Instant MORNING = Instant.parse("2026-11-22T14:00:00Z");

    private static final InteractionModel MODEL = InteractionModel.of("en-US");

    private final SkillHandler direct;
    private final SkillHandler proxied;
    private final Conversation alexa = Conversation.with(() -> this, MORNING, MODEL, ZoneOffset.UTC, false);
    private final Context lambda;
    private boolean throughProxy;
    private Duration longest = Duration.ZERO;

    /**
     * Makes a conversation that has not begun.
     *
     * @param table the table without a proxy and without time limits
     * @param throughProxy the same table through the proxy, with the deployed client and its time limits
     * @param lambda the context of Lambda, with the logger
     */
    TimedConversation(ProgressStore table, ProgressStore throughProxy, Context lambda) {
        this.lambda = lambda;
        direct = new SkillHandler(table, Account.LOCAL.skillId());
        proxied = new SkillHandler(throughProxy, Account.LOCAL.skillId());
    }

    /** Does some turns with the table through the proxy. */
    Answer throughProxy(Supplier<Answer> turns) {
        throughProxy = true;
        try {
            return turns.get();
        } finally {
            throughProxy = false;
        }
    }

    Answer says(String utterance) {
        return alexa.say(utterance);
    }

    Answer cutsIn(Duration into, String utterance) {
        return alexa.cutIn(into, utterance);
    }

    boolean inSession() {
        return alexa.inSession();
    }

    void pass(Duration time) {
        alexa.pass(time);
    }

    /** The longest time that an answer through the proxy took. */
    Duration longest() {
        return longest;
    }

    @Override
    public void handleRequest(InputStream request, OutputStream answer, Context context) throws IOException {
        if (!throughProxy) {
            direct.handleRequest(request, answer, lambda);
            return;
        }
        long begun = System.nanoTime();
        proxied.handleRequest(request, answer, lambda);
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        longest = took.compareTo(longest) > 0 ? took : longest;
    }
}
