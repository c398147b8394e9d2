package backroutine.anyorder;

import backroutine.alexa.SkillHandler;
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
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * One of two rooms in which the same person's skill is talked to, each with a process of its own. Between the reading and the
 * writing of a turn here, other things can be made to happen.
 */
final class Room {
    private static final InteractionModel MODEL = InteractionModel
            .read(Path.of("skill-package", "interactionModels", "custom"), "en-US");

    private final Deque<Runnable> meanwhile = new ArrayDeque<>();
    private final RequestStreamHandler twin;
    private final Household house;
    private byte[] current;

    Room(World world, String person, String name, Instant start) {
        ProgressStore store = new DynamoProgressStore(world.database().client(), LocalDynamo.TABLE);
        twin = new SkillHandler(store, Account.LOCAL.skillId());
        RequestStreamHandler handler = new SkillHandler(new Interrupted(store), Account.LOCAL.skillId());
        Skill skill = new Skill(() -> (input, output, context) -> {
            current = input.readAllBytes();
            handler.handleRequest(new ByteArrayInputStream(current), output, context);
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

    /** Says something; each of the others happens after one reading of the turn, before its writing, or else after it. */
    void say(TwoSessionsTest.Said said, List<Runnable> others) {
        meanwhile.addAll(others);
        current = null;
        house.say(said.words(), house.into(said.into()));
        while (!meanwhile.isEmpty()) {
            meanwhile.removeFirst().run();
        }
    }

    /** The request under way, if there is one, reaches another process of the skill, and is answered there first. */
    void sentTwice() {
        if (current == null) {
            return;
        }
        try {
            twin.handleRequest(new ByteArrayInputStream(current), new ByteArrayOutputStream(), null);
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
        public Progress load(Person person, LocalDate from) {
            Progress progress = store.load(person, from);
            while (!meanwhile.isEmpty() && store.load(person, from).equals(progress)) {
                meanwhile.removeFirst().run();
            }
            return progress;
        }

        @Override
        public void save(Person person, Progress before, Progress after, String request) {
            store.save(person, before, after, request);
        }

        @Override
        public void forget(Person person) {
            store.forget(person);
        }

        @Override
        public void forgetAccount(String account) {
            store.forgetAccount(account);
        }
    }
}
