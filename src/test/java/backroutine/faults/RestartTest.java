package backroutine.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.language.English;
import backroutine.progress.DoneSet;
import backroutine.progress.Person;
import backroutine.progress.Progress;
import backroutine.progress.ProgressStore;
import backroutine.progress.dynamodb.DeployedStore;
import backroutine.talk.Answer;
import backroutine.talk.device.Account;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database itself is stopped in mid-routine, and started again with what it had. */
class RestartTest {
    private static final String TABLE = "stopped";

    @TempDir
    private Path folder;

    @Test
    void theRoutineFinishesWithoutTheDatabaseAndAllOfItIsKeptWhenItIsBack() throws Exception {
        try (TableServer server = TableServer.in(folder); Log log = new Log()) {
            server.create(TABLE);
            ProgressStore store = DeployedStore.at(server.address(), TABLE);
            TimedTalk alexa = new TimedTalk(store, store, log.context());
            alexa.says("start my back routine");
            alexa.says("yes");
            alexa.says("ready");

            server.stop();
            Answer paused = alexa.cutsIn(Duration.ofSeconds(40), "pause");
            Answer answer = alexa.says("continue");
            while (!answer.words().contains("That's your routine done")) {
                assertTrue(alexa.inSession());
                answer = alexa.says("ready");
                assertFalse(answer.words().contains("my notes"), "she has been told once");
            }
            server.start();
            alexa.says("how am i doing");

            assertTrue(paused.words().startsWith("I can't reach my notes just now"), paused.words());
            assertEquals(Set.of(),
                    missing(server.store(TABLE).load(Person.of(Account.LOCAL.userId()), LocalDate.EPOCH)));
        }
    }

    private static Set<DoneSet> missing(Progress kept) {
        Set<DoneSet> sets = English.routine()
                .exercises()
                .stream()
                .flatMap(exercise -> IntStream.rangeClosed(1, exercise.dose().sets().value())
                        .mapToObj(set -> new DoneSet(1, exercise.id(), set)))
                .collect(Collectors.toSet());
        sets.removeAll(kept.day(LocalDate.of(2026, 11, 22)).done());
        return sets;
    }
}
