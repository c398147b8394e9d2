package backroutine.randomized;

import backroutine.property.RandomCases;
import backroutine.property.Seeds;
import backroutine.report.TestReport;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Random conversations with random faults: the stored progress is what was done, and each answer keeps Alexa's rules. */
class RandomConversationsTest {
    @Test
    void storedProgressIsWhatWasDone(TestInfo test) {
        play(test, 2_000);
    }

    @Tag("deep")
    @Test
    void storedProgressIsWhatWasDoneIn50000(TestInfo test) {
        play(test, 50_000);
    }

    private static void play(TestInfo test, int conversations) {
        var cases = new RandomCases<>(Seeds.ofThisBuild(), RandomScripts.any(), Script.SHRINKER);
        var coverage = new StateCoverage();
        var people = new AtomicInteger();
        try (TestEnvironment environment = TestEnvironment.start()) {
            cases.check(test, conversations,
                    script -> new ConversationRun(environment, "person-" + people.incrementAndGet(), script, coverage)
                            .run());
        }
        if (cases.runsAll()) {
            TestReport.write("random-conversations.txt", conversations + " conversations, " + coverage);
            coverage.assertComplete();
        }
    }
}
