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

/** A conversation with the real handler; each answer that is given over the line is timed. */
final class TimedTalk implements RequestStreamHandler {
    private static final Instant MORNING = Instant.parse("2026-11-22T14:00:00Z");

    private static final InteractionModel MODEL = InteractionModel.of("en-US");

    private final SkillHandler patient;
    private final SkillHandler deployed;
    private final Conversation alexa = Conversation.with(() -> this, MORNING, MODEL, ZoneOffset.UTC, false);
    private final Context lambda;
    private boolean overTheLine;
    private Duration longest = Duration.ZERO;

    /**
     * A conversation that has not begun.
     *
     * @param table the table itself, with all the time it wants
     * @param overTheLine the same table for the client that is deployed, over a line that may be in trouble
     * @param lambda where each turn leaves its line
     */
    TimedTalk(ProgressStore table, ProgressStore overTheLine, Context lambda) {
        this.lambda = lambda;
        patient = new SkillHandler(table, Account.LOCAL.skillId());
        deployed = new SkillHandler(overTheLine, Account.LOCAL.skillId());
    }

    /** What she says or does while the table is reached over the line. */
    Answer overTheLine(Supplier<Answer> doing) {
        overTheLine = true;
        try {
            return doing.get();
        } finally {
            overTheLine = false;
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

    void newDay() {
        alexa.newDay();
    }

    void pass(Duration time) {
        alexa.pass(time);
    }

    /** The longest that an answer over the line took. */
    Duration longest() {
        return longest;
    }

    @Override
    public void handleRequest(InputStream request, OutputStream answer, Context context) throws IOException {
        if (!overTheLine) {
            patient.handleRequest(request, answer, lambda);
            return;
        }
        long begun = System.nanoTime();
        deployed.handleRequest(request, answer, lambda);
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        longest = took.compareTo(longest) > 0 ? took : longest;
    }
}
