package backroutine;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

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
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** The shape of the production code: a core that needs nothing but Java, and arrows that run one way. */
class ArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter().importPath(Path.of("target", "classes"));
    private static final String[] CORE = {"backroutine.text", "backroutine.routine", "backroutine.pacing",
            "backroutine.progress", "backroutine.coach"};

    @Test
    void theCoreNeedsNothingButJavaAndItself() {
        classes().that()
                .resideInAnyPackage(CORE)
                .should()
                .onlyDependOnClassesThat(resideInAPackage("java..").or(resideInAnyPackage(CORE)))
                .check(MAIN);
    }

    @Test
    void httpNeedsNothingButJava() {
        classes().that()
                .resideInAPackage("backroutine.http..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "backroutine.http.."))
                .check(MAIN);
    }

    /** Every deployed class belongs to a layer, so no test and nothing of the local voice session is among them. */
    @Test
    void theArrowsRunDownward() {
        layeredArchitecture().consideringOnlyDependenciesInLayers()
                .layer("alexa")
                .definedBy("backroutine.alexa..")
                .layer("dynamodb")
                .definedBy("backroutine.progress.dynamodb..")
                .layer("http")
                .definedBy("backroutine.http..")
                .layer("language")
                .definedBy("backroutine.language..")
                .layer("routine/json")
                .definedBy("backroutine.routine.json..")
                .layer("json")
                .definedBy("backroutine.json..")
                .layer("session")
                .definedBy("backroutine.session..")
                .layer("speech")
                .definedBy("backroutine.speech..")
                .layer("coach")
                .definedBy("backroutine.coach..")
                .layer("progress")
                .definedBy("backroutine.progress")
                .layer("pacing")
                .definedBy("backroutine.pacing..")
                .layer("routine")
                .definedBy("backroutine.routine")
                .layer("text")
                .definedBy("backroutine.text..")
                .whereLayer("alexa")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("dynamodb")
                .mayOnlyBeAccessedByLayers("alexa")
                .whereLayer("http")
                .mayOnlyBeAccessedByLayers("alexa", "dynamodb")
                .whereLayer("language")
                .mayOnlyBeAccessedByLayers("alexa")
                .whereLayer("routine/json")
                .mayOnlyBeAccessedByLayers("alexa")
                .whereLayer("json")
                .mayOnlyBeAccessedByLayers("language", "routine/json")
                .whereLayer("speech")
                .mayOnlyBeAccessedByLayers("alexa")
                .whereLayer("coach")
                .mayOnlyBeAccessedByLayers("alexa", "speech")
                .whereLayer("progress")
                .mayOnlyBeAccessedByLayers("alexa", "speech", "coach", "dynamodb")
                .whereLayer("pacing")
                .mayOnlyBeAccessedByLayers("alexa", "speech", "coach", "progress", "dynamodb")
                .whereLayer("routine")
                .mayOnlyBeAccessedByLayers("alexa", "speech", "coach", "progress", "dynamodb", "pacing", "language",
                        "routine/json", "json")
                .ensureAllClassesAreContainedInArchitecture()
                .check(MAIN);
    }

    @Test
    void theLocalVoiceSessionIsNeededByNothing() {
        noClasses().should().dependOnClassesThat().resideInAPackage("backroutine.talk..").check(MAIN);
    }

    @Test
    void onlyTheEdgeKnowsAmazonsLibraries() {
        noClasses().that()
                .resideOutsideOfPackage("backroutine.alexa..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.amazon..", "com.amazonaws..")
                .check(MAIN);
        noClasses().that()
                .resideOutsideOfPackages("backroutine.alexa", "backroutine.progress.dynamodb")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("software.amazon..")
                .check(MAIN);
    }

    /**
     * The time comes with the request, and the same request has the same answer. Only the log says how long that took, and
     * what calls others gives them up in time.
     */
    @Test
    void nobodyReadsAClockOrThrowsADie() {
        noClasses().that()
                .haveNameNotMatching(
                        "backroutine\\.alexa\\.(Journal|Memory|SkillHandler|services\\.JdkApiClient)(\\$.*)?")
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
    void aNameSaysWhatAClassIs() {
        noClasses().should().haveNameMatching(".*(Util|Utils|Manager|Helper|Impl)").check(MAIN);
    }

    @Test
    void theCoreChangesNothingItHasMade() {
        fields().that().areDeclaredInClassesThat().resideInAnyPackage(CORE).should().beFinal().check(MAIN);
        classes().that().resideInAnyPackage(CORE).and().areRecords().should(new CopyItsCollections()).check(MAIN);
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

    /** A record that holds a collection keeps its own copy, so that nobody changes it from outside. */
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

        /** Directly, or by a method that hands back a copy. */
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
