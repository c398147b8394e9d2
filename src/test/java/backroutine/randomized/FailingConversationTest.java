package backroutine.randomized;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.property.RandomCases;
import backroutine.property.Seeds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** How a random conversation that fails is shortened and reported. The failures here are made on purpose. */
class FailingConversationTest {
    private static final Seeds SEEDS = new Seeds(20261122, Optional.empty());
    private static TestEnvironment environment;
    private static int people;

    @BeforeAll
    static void start() {
        environment = TestEnvironment.start();
    }

    @AfterAll
    static void stop() {
        environment.close();
    }

    @Test
    void sameSeedMakesTheSameScript() {
        for (long seed = 0; seed < 1_000; seed++) {
            assertEquals(RandomScripts.any().next(new SplittableRandom(seed)),
                    RandomScripts.any().next(new SplittableRandom(seed)));
        }
    }

    @Test
    void theReportHasTheShortestScriptAsAShellCommand(TestInfo test) {
        AssertionError failure = assertThrows(AssertionError.class,
                () -> new RandomCases<>(SEEDS, RandomScripts.any(), Script.SHRINKER).check(test, 2_000,
                        script -> assertTrue(!crashesWhilePaused(script), "a crash while paused")));

        String report = failure.getMessage();
        String command = report.substring(report.indexOf("./talk "), report.indexOf("\nEND\n"));
        assertTrue(command.lines().findFirst().orElseThrow().startsWith("./talk --fast --fresh --locale en-"), report);
        assertEquals(List.of("pause", "[crash]"), command.lines().skip(1).toList());
    }

    @Test
    void aFailingScriptIsMadeAsShortAsPossible() {
        Script longest = new Script("en-US", false, Instant.parse("2026-11-22T14:00:00Z"),
                List.of("[silence]", RandomScripts.LAUNCH, "help", "yes", "what do i need", "ready",
                        "[+20s] how many are left",
                        "[crash]", "[+30s] pause", "[again]", "continue", "exit"));

        List<String> lines = Script.SHRINKER.shrink(longest, FailingConversationTest::pauses).lines();

        assertTrue(lines.size() < longest.lines().size() && lines.contains("[+30s] pause"), lines::toString);
        for (int line = 0; line < lines.size(); line++) {
            List<String> fewer = new ArrayList<>(lines);
            fewer.remove(line);
            assertTrue(!pauses(longest.with(fewer)), () -> fewer + " is shorter than " + lines);
        }
        assertDoesNotThrow(() -> play(longest.with(List.of(RandomScripts.LAUNCH, "yes"))));
    }

    private static boolean crashesWhilePaused(Script script) {
        int paused = script.lines().indexOf("pause");
        return paused >= 0 && script.lines().lastIndexOf("[crash]") > paused;
    }

    private static boolean pauses(Script script) {
        try {
            play(script);
            return false;
        } catch (AssertionError e) {
            return true;
        }
    }

    /** Runs a script, and fails if it pauses. */
    private static void play(Script script) {
        new ConversationRun(environment, "person-" + ++people, script,
                (exchange, before, after) -> assertTrue(!after.state().equals("paused"), "the state is paused")).run();
    }
}
