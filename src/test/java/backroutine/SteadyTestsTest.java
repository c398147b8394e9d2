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

/** A test that sleeps or looks at the clock fails some day for no fault of the code. */
class SteadyTestsTest {
    private static final JavaClasses BUILT = new ClassFileImporter().importPath(Path.of("target", "test-classes"));
    /** By the class that has it: the only sleep is a slow line itself, and the only clock measures what is promised. */
    private static final Map<String, Set<String>> ALLOWED = Map.of("backroutine.faults.Call", Set.of("sleep"),
            "backroutine.faults.TimedTalk", Set.of("nanoTime"));
    private static final Set<String> ASKS_THE_TIME = Set.of("now", "currentTimeMillis", "nanoTime", "systemUTC",
            "systemDefaultZone", "system", "tickSeconds", "tickMillis");
    private static final Set<String> SLEEPS = Set.of("sleep", "parkNanos", "parkUntil");

    @Test
    void noTestSleepsOrAsksTheTime() {
        ArchRule rule = noClasses().that(areTests()).should().callMethodWhere(waitsOrAsks());

        rule.check(BUILT);
    }

    /** A rule that finds nothing where it must would hold for everything. */
    @Test
    void theRuleSeesWhatIsAllowed() {
        for (String name : ALLOWED.keySet()) {
            assertTrue(BUILT.get(name)
                    .getMethodCallsFromSelf()
                    .stream()
                    .anyMatch(call -> isUnsteady(call.getTarget()) && isAllowed(call)), name);
        }
    }

    /** The local session and the measurements are built beside the tests: they do wait, and do look at the clock. */
    private static DescribedPredicate<JavaClass> areTests() {
        return DescribedPredicate.describe("are tests", type -> {
            String outermost = type.getName().replaceFirst("\\$.*", "").replace('.', '/');
            return Files.exists(Path.of("src", "test", "java", outermost + ".java"));
        });
    }

    private static DescribedPredicate<JavaMethodCall> waitsOrAsks() {
        return DescribedPredicate.describe("it sleeps or asks the time",
                call -> isUnsteady(call.getTarget()) && !isAllowed(call));
    }

    private static boolean isUnsteady(MethodCallTarget target) {
        String owner = target.getOwner().getName();
        return SLEEPS.contains(target.getName()) && owner.startsWith("java.")
                || ASKS_THE_TIME.contains(target.getName())
                        && (owner.startsWith("java.time.") || owner.equals("java.lang.System"));
    }

    private static boolean isAllowed(JavaMethodCall call) {
        return ALLOWED.getOrDefault(call.getOriginOwner().getName(), Set.of()).contains(call.getName());
    }
}
