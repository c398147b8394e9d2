package backroutine.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.turn.CoachMessage;
import backroutine.language.English;
import backroutine.progress.DoneSet;
import backroutine.progress.Person;
import backroutine.progress.Progress;
import backroutine.progress.ProgressStore;
import backroutine.progress.dynamodb.DeployedStore;
import backroutine.talk.Answer;
import backroutine.talk.device.Account;
import backroutine.talk.play.VisitEnd;
import backroutine.text.Message;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database is stopped in the middle of a routine, and started again with its data. */
class StoreRestartTest {
    private static final String TABLE = "stopped";
    private static final String STORE_FAILED = English.words(Message.of(CoachMessage.STORE_FAILED));
    private static final VisitEnd VISIT_END = VisitEnd.in(English.language());

    @TempDir
    private Path folder;

    @Test
    void theRoutineIsFinishedWithoutTheDatabaseAndSavedAfterwards() throws Exception {
        try (DynamoDbServer server = DynamoDbServer.in(folder); CapturedLog log = new CapturedLog()) {
            server.create(TABLE);
            ProgressStore store = DeployedStore.at(server.address(), TABLE);
            TimedConversation alexa = new TimedConversation(store, store, log.context());
            alexa.says("start my back routine");
            alexa.says("yes");
            alexa.says("ready");

            server.stop();
            Answer paused = alexa.cutsIn(Duration.ofSeconds(40), "pause");
            Answer answer = alexa.says("continue");
            while (!VISIT_END.test(answer.words())) {
                assertTrue(alexa.inSession());
                answer = alexa.says("ready");
                assertFalse(answer.words().contains(STORE_FAILED), "the user is told only once");
            }
            server.start();
            alexa.says("how am i doing");

            assertTrue(paused.words().startsWith(STORE_FAILED), paused.words());
            assertEquals(Set.of(),
                    missing(server.store(TABLE).load(Person.of(Account.LOCAL.userId()), LocalDate.EPOCH)));
        }
    }

    private static Set<DoneSet> missing(Progress stored) {
        Set<DoneSet> sets = English.routine()
                .exercises()
                .stream()
                .flatMap(exercise -> IntStream.rangeClosed(1, exercise.dose().sets().value())
                        .mapToObj(set -> new DoneSet(1, exercise.id(), set)))
                .collect(Collectors.toSet());
        sets.removeAll(stored.day(LocalDate.of(2026, 11, 22)).done());
        return sets;
    }
}
