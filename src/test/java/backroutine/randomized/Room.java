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
 * One of two rooms in which the same person's skill is talked to, each with a process of its own. Before the
 * writing of what was decided here, other things can be made to happen.
 */
final class Room {
    private static final InteractionModel MODEL = InteractionModel.of("en-US");

    private final Deque<Runnable> meanwhile = new ArrayDeque<>();
    private final RequestStreamHandler twin;
    private final Household house;
    private byte[] current;
    private Optional<byte[]> first = Optional.empty();

    Room(World world, String person, String name, Instant start) {
        ProgressStore store = new DynamoProgressStore(world.database().client(), LocalDynamo.TABLE);
        twin = new SkillHandler(store, Account.LOCAL.skillId());
        RequestStreamHandler handler = new SkillHandler(new Interrupted(store), Account.LOCAL.skillId());
        Skill skill = new Skill(() -> (input, output, context) -> {
            current = input.readAllBytes();
            first = Optional.empty();
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            handler.handleRequest(new ByteArrayInputStream(current), answer, context);
            output.write(first.orElseGet(answer::toByteArray));
        });
        house = new Household(skill, MODEL, world.account(person),
                List.of(Device.named(name, MODEL.locale(), false, ZoneId.of("America/New_York"))), start,
                world.services(),
                exchange -> {
                    if (!exchange.problems().isEmpty()) {
                        throw new AssertionError(exchange.problems());
                    }
                });
    }

    /** Says something; each of the others happens after a turn was decided, before it is kept, or else after it. */
    void say(TwoSessionsTest.Said said, List<Runnable> others) {
        meanwhile.addAll(others);
        current = null;
        house.say(said.words(), house.into(said.into()));
        while (!meanwhile.isEmpty()) {
            meanwhile.removeFirst().run();
        }
    }

    /** The request under way, if there is one, reaches another process of the skill, and is answered there first: that is heard. */
    void sentTwice() {
        if (current == null) {
            return;
        }
        try {
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            twin.handleRequest(new ByteArrayInputStream(current), answer, null);
            first = Optional.of(answer.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Interrupted implements ProgressStore {
        private final ProgressStore store;

        Interrupted(ProgressStore store) {
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
            while (!meanwhile.isEmpty() && lastAnswered(person).equals(last)) {
                meanwhile.removeFirst().run();
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
