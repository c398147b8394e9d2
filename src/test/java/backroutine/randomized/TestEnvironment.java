package backroutine.randomized;

import backroutine.lambda.SkillHandler;
import backroutine.progress.dynamodb.DynamoProgressStore;
import backroutine.talk.device.Account;
import backroutine.talk.services.AlexaServices;
import backroutine.talk.store.LocalDynamo;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What all conversations share: a table, Alexa's own services, and a process that has answered others before.
 *
 * @param handler remembers nobody
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

    /** A process that has just begun. */
    static SkillHandler handler(LocalDynamo database) {
        return new SkillHandler(new DynamoProgressStore(database.client(), LocalDynamo.TABLE),
                Account.LOCAL.skillId());
    }

    /** Somebody with an account of her own. */
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
