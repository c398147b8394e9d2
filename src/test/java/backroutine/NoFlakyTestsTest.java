package backroutine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tests neither sleep nor read the clock: such a test fails at some time though the code is right. */
class NoFlakyTestsTest {
    private static final JavaClasses TEST_CLASSES = new ClassFileImporter()
            .importPath(Path.of("target", "test-classes"));
    /**
     * The allowed calls by class: the only sleep is a fault that is slow on purpose, and the only clock measures how
     * long answers take.
     */
    private static final Map<String, Set<String>> ALLOWED = Map.of("backroutine.faults.ProxiedCall", Set.of("sleep"),
            "backroutine.faults.TimedConversation", Set.of("nanoTime"));
    private static final Set<String> CLOCK_READS = Set.of("now", "currentTimeMillis", "nanoTime", "systemUTC",
            "systemDefaultZone", "system", "tickSeconds", "tickMillis");
    private static final Set<String> SLEEPS = Set.of("sleep", "parkNanos", "parkUntil");

    @Test
    void noTestSleepsOrReadsTheClock() {
        ArchRule rule = noClasses().that(areTests()).should().callMethodWhere(sleepOrReadTheClock());

        rule.check(TEST_CLASSES);
    }

    /** Checks that the rule finds the allowed calls; a rule that finds nothing would always pass. */
    @Test
    void theRuleFindsTheAllowedCalls() {
        for (String name : ALLOWED.keySet()) {
            assertTrue(TEST_CLASSES.get(name)
                    .getMethodCallsFromSelf()
                    .stream()
                    .anyMatch(call -> isForbidden(call.getTarget()) && isAllowed(call)), name);
        }
    }

    /** The local session and the measurements are compiled together with the tests, but may sleep and read the clock. */
    private static DescribedPredicate<JavaClass> areTests() {
        return DescribedPredicate.describe("are tests", type -> {
            String outermost = type.getName().replaceFirst("\\$.*", "").replace('.', '/');
            return Files.exists(Path.of("src", "test", "java", outermost + ".java"));
        });
    }

    private static DescribedPredicate<JavaMethodCall> sleepOrReadTheClock() {
        return DescribedPredicate.describe("it sleeps or reads the clock",
                call -> isForbidden(call.getTarget()) && !isAllowed(call));
    }

    private static boolean isForbidden(MethodCallTarget target) {
        String owner = target.getOwner().getName();
        return SLEEPS.contains(target.getName()) && owner.startsWith("java.")
                || CLOCK_READS.contains(target.getName())
                        && (owner.startsWith("java.time.") || owner.equals("java.lang.System"));
    }

    private static boolean isAllowed(JavaMethodCall call) {
        return ALLOWED.getOrDefault(call.getOriginOwner().getName(), Set.of()).contains(call.getName());
    }
}
