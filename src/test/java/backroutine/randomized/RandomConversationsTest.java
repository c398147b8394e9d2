package backroutine.randomized;

import backroutine.property.RandomCases;
import backroutine.property.Seeds;
import backroutine.report.TestReport;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Random conversations with random faults: the stored progress is what was done, and each answer keeps Alexa's rules. */
class RandomConversationsTest {
    private static final int CONVERSATIONS = Integer.getInteger("tests.conversations", 2_000);

    @Test
    void storedProgressIsWhatWasDone(TestInfo test) {
        var cases = new RandomCases<>(Seeds.ofThisBuild(), RandomScripts.any(), Script.SHRINKER);
        var coverage = new StateCoverage();
        var people = new AtomicInteger();
        try (TestEnvironment environment = TestEnvironment.start()) {
            cases.check(test, CONVERSATIONS,
                    script -> new ConversationRun(environment, "person-" + people.incrementAndGet(), script, coverage)
                            .run());
        }
        if (cases.runsAll()) {
            TestReport.write("random-conversations.txt", CONVERSATIONS + " conversations, " + coverage);
            coverage.assertComplete();
        }
    }
}
