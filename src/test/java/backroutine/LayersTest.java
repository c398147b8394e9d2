package backroutine;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The layers of the production code, and what each may use. */
class LayersTest {
    private static final JavaClasses MAIN = new ClassFileImporter().importPath(Path.of("target", "classes"));
    /** Each layer with the lower layers that it may use, from top to bottom. */
    private static final List<Layer> LAYERS = List.of(
            new Layer("lambda", "alexa", "session", "progress.dynamodb", "progress"),
            new Layer("alexa", "session", "screen", "speech", "coach", "progress", "pacing", "language", "routine.json",
                    "routine", "text", "http"),
            new Layer("session", "coach", "pacing", "progress", "text"),
            new Layer("screen", "speech", "coach", "day", "progress", "language", "pacing", "json", "routine", "text"),
            new Layer("speech", "coach", "pacing", "text"),
            new Layer("coach", "day", "progress", "pacing", "routine", "text"),
            new Layer("day", "progress", "pacing", "routine"),
            new Layer("progress.dynamodb", "progress", "http"),
            new Layer("progress", "pacing", "routine"),
            new Layer("language", "json", "routine", "text"),
            new Layer("routine.json", "json", "pacing", "routine", "text"),
            new Layer("pacing", "routine", "text"),
            new Layer("json", "routine"),
            new Layer("routine", "text"),
            new Layer("text"),
            new Layer("http"));
    private static final String[] CORE = {"backroutine.coach..", "backroutine.day..", "backroutine.progress",
            "backroutine.pacing..", "backroutine.routine", "backroutine.text.."};

    /**
     * A layer with the names of the layers that it may use. The names have no common prefix. A layer includes its
     * sub-packages, unless they are a layer themselves.
     */
    private record Layer(String name, List<String> mayUse) {
        Layer(String name, String... mayUse) {
            this(name, List.of(mayUse));
        }

        @Override
        public String toString() {
            return name;
        }

        boolean has(JavaClass type) {
            return owner(type.getPackageName()).equals(name);
        }
    }

    static List<Layer> layers() {
        return LAYERS;
    }

    @Test
    void everyPackageBelongsToALayer() {
        Set<String> owners = MAIN.stream().map(type -> owner(type.getPackageName())).collect(Collectors.toSet());

        assertEquals(LAYERS.stream().map(Layer::name).collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(owners));
    }

    @ParameterizedTest
    @MethodSource("layers")
    void aLayerUsesOnlyLayersBelowIt(Layer layer) {
        DescribedPredicate<JavaClass> others = DescribedPredicate.describe("belong to a layer that it may not use",
                used -> used.getPackageName().startsWith("backroutine")
                        && !layer.has(used)
                        && !layer.mayUse().contains(owner(used.getPackageName())));

        noClasses().that(DescribedPredicate.describe("belong to " + layer, layer::has))
                .should()
                .dependOnClassesThat(others)
                .check(MAIN);
    }

    @Test
    void noTwoPackagesUseEachOther() {
        slices().matching("backroutine.(**)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void theCoreUsesNothingButJavaAndItself() {
        classes().that()
                .resideInAnyPackage(CORE)
                .should()
                .onlyDependOnClassesThat(resideInAPackage("java..").or(resideInAnyPackage(CORE)))
                .check(MAIN);
    }

    @Test
    void onlyTheAlexaAndLambdaLayersKnowAlexa() {
        noClasses().that()
                .resideOutsideOfPackages("backroutine.alexa..", "backroutine.lambda..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.amazon..", "com.amazonaws..")
                .check(MAIN);
    }

    @Test
    void onlyTheStoreAndItsSetUpKnowAws() {
        noClasses().that()
                .resideOutsideOfPackages("backroutine.progress.dynamodb..", "backroutine.lambda..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("software.amazon..")
                .check(MAIN);
    }

    @Test
    void nothingDependsOnTheLocalSession() {
        noClasses().should().dependOnClassesThat().resideInAPackage("backroutine.talk..").check(MAIN);
    }

    /** The name of the layer that a package belongs to; the package itself if there is none. */
    private static String owner(String packageName) {
        String name = packageName.replaceFirst("^backroutine\\.?", "");
        return LAYERS.stream()
                .map(Layer::name)
                .filter(layer -> name.equals(layer) || name.startsWith(layer + "."))
                .max((one, other) -> one.length() - other.length())
                .orElse(name);
    }
}
