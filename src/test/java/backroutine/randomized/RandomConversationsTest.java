package backroutine.randomized;

import backroutine.property.RandomCases;
import backroutine.property.Seeds;
import backroutine.report.TestReport;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Whatever is said, in whatever order, whatever goes wrong: nothing is lost, nothing invented, and there is always a way on. */
class RandomConversationsTest {
    @Test
    void nothingIsLostAndNothingInvented(TestInfo test) {
        play(test, 2_000);
    }

    @Tag("deep")
    @Test
    void nothingIsLostAndNothingInventedIn50000(TestInfo test) {
        play(test, 50_000);
    }

    private static void play(TestInfo test, int conversations) {
        var cases = new RandomCases<>(Seeds.ofThisBuild(), RandomScripts.any(), Script.SHRINKER);
        var coverage = new StateCoverage();
        var people = new AtomicInteger();
        try (TestEnvironment world = TestEnvironment.start()) {
            cases.check(test, conversations,
                    script -> new ConversationRun(world, "person-" + people.incrementAndGet(), script, coverage).run());
        }
        if (cases.runsAll()) {
            TestReport.write("random-conversations.txt", conversations + " conversations, " + coverage);
            coverage.assertComplete();
        }
    }
}
