package backroutine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules for all classes of the production code. */
class CodeRulesTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final JavaClasses MAIN = new ClassFileImporter().importPath(Path.of("target", "classes"));
    private static final int MAX_LINES = 200;
    private static final String[] CORE = {"backroutine.coach..", "backroutine.day..", "backroutine.progress",
            "backroutine.pacing..", "backroutine.routine", "backroutine.text.."};

    @Test
    void noSourceFileIsLongerThan200Lines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources()) {
            long lines = Files.readAllLines(file).size();
            if (lines > MAX_LINES) {
                tooLong.add(file + " has " + lines + " lines");
            }
        }

        assertEquals(List.of(), tooLong);
    }

    @Test
    void everyPackageIsDescribedInTwoOrThreeSentences() throws IOException {
        Set<Path> packages = sources().stream().map(Path::getParent).collect(Collectors.toCollection(TreeSet::new));
        List<String> wrong = new ArrayList<>();
        for (Path folder : packages) {
            Path info = folder.resolve("package-info.java");
            String text = Files.exists(info) ? Files.readString(info) : "";
            int sentences = text.replaceAll("(?s)\\*/.*", "").split("[.](\\s|$)", -1).length - 1;
            if (sentences < 2 || sentences > 3) {
                wrong.add(info + " has " + sentences + " sentences");
            }
        }

        assertEquals(List.of(), wrong);
    }

    /**
     * The time of a turn comes with the request, so that the same request always has the same answer. Only the log,
     * which measures the duration, and the classes that enforce time limits read a clock.
     */
    @Test
    void noClassReadsAClockOrUsesRandomness() {
        noClasses().that()
                .haveNameNotMatching("backroutine\\.(alexa\\.(Skill|log\\.TurnLog|services\\.JdkApiClient)|"
                        + "session\\.(TurnTransaction|ProgressLoader)|lambda\\.(SkillHandler|Priming))(\\$.*)?")
                .should()
                .callMethodWhere(new NamedCall("java.time.", "now"))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callConstructor(Date.class)
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, InstantSource.class, Random.class, RandomGenerator.class,
                        ThreadLocalRandom.class)
                .check(MAIN);
    }

    @Test
    void noClassNameIsVague() {
        noClasses().should().haveNameMatching(".*(Util|Utils|Manager|Helper|Impl)").check(MAIN);
    }

    @Test
    void theCoreIsImmutable() {
        fields().that().areDeclaredInClassesThat().resideInAnyPackage(CORE).should().beFinal().check(MAIN);
        classes().that().resideInAnyPackage(CORE).and().areRecords().should(new CopyItsCollections()).check(MAIN);
    }

    @Test
    void theCoreHasNoCache() {
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(CORE)
                .should(new NotHoldMutableState())
                .check(MAIN);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** A call of a method by its name on any class of a package. */
    private static final class NamedCall
            extends
                DescribedPredicate<JavaMethodCall> {
        private final String owners;
        private final String name;

        NamedCall(String owners, String name) {
            super("it is %s of %s", name, owners);
            this.owners = owners;
            this.name = name;
        }

        @Override
        public boolean test(JavaMethodCall call) {
            return call.getName().equals(name) && call.getTargetOwner().getName().startsWith(owners);
        }
    }

    /** Finds fields with which an object could remember something between two calls. */
    private static final class NotHoldMutableState extends ArchCondition<JavaField> {
        NotHoldMutableState() {
            super("not be a mutable or concurrent collection, or an atomic value");
        }

        @Override
        public void check(JavaField field, ConditionEvents events) {
            String type = field.getRawType().getName();
            boolean mutable = type.startsWith("java.util.concurrent.") || Set.of("java.util.HashMap",
                    "java.util.ArrayList", "java.util.LinkedHashMap", "java.util.HashSet").contains(type);
            boolean concurrent = field.getOwner()
                    .getConstructorCallsFromSelf()
                    .stream()
                    .anyMatch(call -> call.getTargetOwner().getName().startsWith("java.util.concurrent."));
            events.add(new SimpleConditionEvent(field, !mutable && !concurrent,
                    field.getFullName() + " is " + type + (concurrent ? ", its class makes a concurrent object" : "")));
        }
    }

    /** Checks that a record copies its collections, so that they cannot be changed from outside. */
    private static final class CopyItsCollections extends ArchCondition<JavaClass> {
        private static final Set<String> COPIES = Set.of("copyOf", "unmodifiableMap");

        CopyItsCollections() {
            super("copy its collections");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            List<JavaField> collections = type.getFields()
                    .stream()
                    .filter(field -> !field.getModifiers()
                            .contains(JavaModifier.STATIC))
                    .filter(field -> field.getRawType().isAssignableTo(Collection.class)
                            || field.getRawType().isAssignableTo(Map.class))
                    .toList();
            long copies = type.getMethodCallsFromSelf()
                    .stream()
                    .filter(call -> call.getOrigin().isConstructor() && copies(call))
                    .count();
            events.add(new SimpleConditionEvent(type, copies >= collections.size(),
                    type.getName() + " holds " + collections.size() + " collections and copies " + copies));
        }

        /** Whether a call makes a copy, directly or in the method that is called. */
        private static boolean copies(JavaMethodCall call) {
            return COPIES.contains(call.getName()) || call.getTarget()
                    .resolveMember()
                    .filter(method -> method.getMethodCallsFromSelf()
                            .stream()
                            .anyMatch(inner -> COPIES.contains(inner.getName())))
                    .isPresent();
        }
    }
}
