package backroutine.lambda;

import backroutine.alexa.AlexaServices;
import backroutine.alexa.Languages;
import backroutine.alexa.Skill;
import backroutine.alexa.log.LogTarget;
import backroutine.progress.ProgressStore;
import backroutine.progress.dynamodb.DynamoDbStores;
import backroutine.session.PlaybackModes;
import com.amazon.ask.util.JacksonSerializer;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Optional;

/** What Lambda calls: one request in, one response out. */
public final class SkillHandler implements RequestStreamHandler {
    private static final JacksonSerializer JSON = new JacksonSerializer();

    private final Skill skill;

    /** Makes the handler in Lambda: the table and the skill's id come from the environment, and warm-up turns are run. */
    public SkillHandler() {
        this(Environment.table(), Environment.skillId(), new Languages());
    }

    /**
     * Makes the handler in Lambda with any table.
     *
     * @param table the table without time limits: the turns of users get theirs here, and the first read of a start has another
     */
    SkillHandler(ProgressStore table, String skillId, Languages languages) {
        this(new Skill(DynamoDbStores.limited(table), skillId, Environment.playbackModes(), InstantSource.system(),
                languages, new AlexaServices()));
        Priming.run(table, Priming.READ_LIMIT, skillId, languages, Environment.startsAhead());
    }

    /**
     * Makes a handler with any store.
     *
     * @param store where progress is stored
     * @param skillId the only skill that is answered; empty to answer requests for every skill, as the local session needs it
     */
    public SkillHandler(ProgressStore store, String skillId) {
        this(new Skill(store, skillId, PlaybackModes.usual(), InstantSource.system(),
                new Languages(), new AlexaServices()));
    }

    /** Makes a handler for a skill. */
    public SkillHandler(Skill skill) {
        this.skill = skill;
    }

    /**
     * Answers one request.
     *
     * @throws IllegalStateException if the stored data could not be deleted after the skill was disabled
     */
    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        byte[] request = input.readAllBytes();
        if (Ping.is(request)) {
            output.write(Ping.PONG);
        } else {
            JSON.serialize(skill.answer(request, logTarget(context)), output);
        }
    }

    private static Optional<LogTarget> logTarget(Context context) {
        return Optional.ofNullable(context)
                .map(lambda -> new LogTarget(lambda.getFunctionName(), lambda.getLogger()::log));
    }
}
