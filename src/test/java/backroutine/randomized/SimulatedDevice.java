package backroutine.randomized;

import backroutine.lambda.SkillHandler;
import backroutine.progress.Person;
import backroutine.progress.Progress;
import backroutine.progress.ProgressStore;
import backroutine.progress.dynamodb.DynamoProgressStore;
import backroutine.talk.device.Account;
import backroutine.talk.device.Device;
import backroutine.talk.device.Household;
import backroutine.talk.device.Skill;
import backroutine.talk.model.InteractionModel;
import backroutine.talk.store.LocalDynamo;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * One of two devices of the same account, each with its own process of the skill. Other turns can be made to happen after a
 * turn was decided and before it is saved.
 */
final class SimulatedDevice {
    private static final InteractionModel MODEL = InteractionModel.of("en-US");

    private final Deque<Runnable> duringTurn = new ArrayDeque<>();
    private final RequestStreamHandler otherProcess;
    private final Household household;
    private byte[] currentRequest;
    private Optional<byte[]> otherResponse = Optional.empty();

    SimulatedDevice(TestEnvironment environment, String person, String name, Instant start) {
        ProgressStore store = new DynamoProgressStore(environment.database().client(), LocalDynamo.TABLE);
        otherProcess = new SkillHandler(store, Account.LOCAL.skillId());
        RequestStreamHandler handler = new SkillHandler(new InterruptedStore(store), Account.LOCAL.skillId());
        Skill skill = new Skill(() -> (input, output, context) -> {
            currentRequest = input.readAllBytes();
            otherResponse = Optional.empty();
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            handler.handleRequest(new ByteArrayInputStream(currentRequest), answer, context);
            output.write(otherResponse.orElseGet(answer::toByteArray));
        });
        household = new Household(skill, MODEL, environment.account(person),
                List.of(Device.named(name, MODEL.locale(), false, ZoneId.of("America/New_York"))), start,
                environment.services(),
                exchange -> {
                    if (!exchange.problems().isEmpty()) {
                        throw new AssertionError(exchange.problems());
                    }
                });
    }

    /** Says something. Each of the others runs after the turn was decided and before it is saved, or else after the turn. */
    void say(TwoSessionsTest.Utterance utterance, List<Runnable> others) {
        duringTurn.addAll(others);
        currentRequest = null;
        household.say(utterance.words(), household.into(utterance.into()));
        while (!duringTurn.isEmpty()) {
            duringTurn.removeFirst().run();
        }
    }

    /**
     * Sends the request under way, if there is one, to another process of the skill. That process answers first, and its
     * response is played.
     */
    void resend() {
        if (currentRequest == null) {
            return;
        }
        try {
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            otherProcess.handleRequest(new ByteArrayInputStream(currentRequest), answer, null);
            otherResponse = Optional.of(answer.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A store that runs the other turns before it saves. */
    private final class InterruptedStore implements ProgressStore {
        private final ProgressStore store;

        InterruptedStore(ProgressStore store) {
            this.store = store;
        }

        @Override
        public Progress load(Person person) {
            return store.load(person);
        }

        @Override
        public Progress load(Person person, LocalDate from) {
            return store.load(person, from);
        }

        @Override
        public void save(Person person, Progress before, Progress after, String request) {
            Optional<String> last = lastAnswered(person);
            while (!duringTurn.isEmpty() && lastAnswered(person).equals(last)) {
                duringTurn.removeFirst().run();
            }
            store.save(person, before, after, request);
        }

        private Optional<String> lastAnswered(Person person) {
            return store.load(person, LocalDate.EPOCH).profile().lastAnswered();
        }

        @Override
        public void delete(Person person) {
            store.delete(person);
        }

        @Override
        public void deleteAccount(String account) {
            store.deleteAccount(account);
        }
    }
}
