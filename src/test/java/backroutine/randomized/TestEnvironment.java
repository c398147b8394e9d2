package backroutine.randomized;

import backroutine.lambda.SkillHandler;
import backroutine.progress.dynamodb.DynamoProgressStore;
import backroutine.talk.device.Account;
import backroutine.talk.services.AlexaServices;
import backroutine.talk.store.LocalDynamo;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What all conversations of a test share: a table, simulated Alexa services, and a process that has answered other users
 * before.
 *
 * @param handler the handler of the process; it keeps nothing of a user
 */
record TestEnvironment(LocalDynamo database, AlexaServices services, SkillHandler handler) implements AutoCloseable {
    static TestEnvironment start() {
        try {
            LocalDynamo database = LocalDynamo.inMemory();
            return new TestEnvironment(database, AlexaServices.started(), handler(database));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The handler of a new process. */
    static SkillHandler handler(LocalDynamo database) {
        return new SkillHandler(new DynamoProgressStore(database.client(), LocalDynamo.TABLE),
                Account.LOCAL.skillId());
    }

    /** An account of its own for each person. */
    Account account(String person) {
        return new Account(Account.LOCAL.skillId(), person, services.endpoint(), person);
    }

    StoredItems stored(String person) {
        return StoredItems.of(database.client(), person);
    }

    @Override
    public void close() {
        services.close();
        database.close();
    }
}
