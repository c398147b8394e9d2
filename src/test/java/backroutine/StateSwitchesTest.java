package backroutine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.progress.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Only few methods have a {@code switch} over the kinds of {@link State}, so that few methods change for a new kind.
 * All others ask a state for its values, or whether it belongs to a group.
 */
class StateSwitchesTest {
    private static final int MAX_SWITCHES = 4;
    private static final Path CLASSES = Path.of("target", "classes");
    private static final String KIND = State.class.descriptorString().replace(';', '$');

    @Test
    void onlyTheListedMethodsSwitchOverAState() throws IOException {
        Set<String> allowed = Set.of("LoggedState.of", "MoveReplies.reply", "OpenQuestion.ask", "StateCodec.write");

        assertTrue(allowed.size() <= MAX_SWITCHES, allowed::toString);
        assertEquals(new TreeSet<>(allowed), switches());
    }

    private static Set<String> switches() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(StateSwitchesTest::parse)
                    .flatMap(type -> type.methods().stream().filter(StateSwitchesTest::switches))
                    .map(StateSwitchesTest::name)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static ClassModel parse(Path file) {
        try {
            return ClassFile.of().parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Whether a method has a pattern {@code switch} with a kind, or a group of kinds, of state as a label. */
    private static boolean switches(MethodModel method) {
        return method.code()
                .stream()
                .flatMap(code -> code.elementStream())
                .anyMatch(element -> element instanceof InvokeDynamicInstruction call
                        && call.name().equalsString("typeSwitch")
                        && call.bootstrapArgs()
                                .stream()
                                .anyMatch(label -> label instanceof ClassDesc type
                                        && type.descriptorString().startsWith(KIND)));
    }

    private static String name(MethodModel method) {
        return method.parent().orElseThrow().thisClass().asSymbol().displayName() + "."
                + method.methodName().stringValue();
    }
}
