package backroutine.alexa;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Sends what the fuzzer prints to a file. It prints a line for each input that reaches new code, thousands of them, from native
 * code: {@link System#setErr} does not change where they go.
 */
final class FuzzerLog {
    private static final int STANDARD_ERROR = 2;
    private static final int READABLE_BY_ALL = 0644;

    private FuzzerLog() {}

    /**
     * Sends the standard error of this process to a file, if this JVM fuzzes: {@code JAZZER_FUZZ} says so.
     *
     * @param target names the file, in {@code target/fuzzer}
     * @throws IOException if the file cannot be written
     */
    static void writeToFile(String target) throws IOException {
        if (System.getenv("JAZZER_FUZZ") != null) {
            Path folder = Files.createDirectories(Path.of("target", "fuzzer"));
            redirect(STANDARD_ERROR, folder.resolve(target + ".log"));
        }
    }

    private static void redirect(int descriptor, Path file) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            var creat = function("creat", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS,
                    ValueLayout.JAVA_INT));
            var dup2 = function("dup2",
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
            MemorySegment name = arena.allocateFrom(file.toString());
            int opened = (int) creat.invokeExact(name, READABLE_BY_ALL);
            if (opened < 0 || (int) dup2.invokeExact(opened, descriptor) < 0) {
                throw new IOException("cannot write to " + file);
            }
        } catch (IOException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IOException("cannot write to " + file, e);
        }
    }

    @SuppressWarnings("restricted") // Native calls: Java has no other way to the standard error of native code.
    private static MethodHandle function(String name, FunctionDescriptor signature) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), signature);
    }
}
