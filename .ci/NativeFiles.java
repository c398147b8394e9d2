import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Prints each native file in a folder, and in the jar files in it. */
final class NativeFiles {
    private static final Pattern NATIVE = Pattern.compile(".*\\.(so|dll|dylib|jnilib)");

    private NativeFiles() {}

    public static void main(String... arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            print(folder.relativize(file).toString());
            if (file.toString().endsWith(".jar")) {
                try (JarFile jar = new JarFile(file.toFile())) {
                    jar.stream().forEach(entry -> print(file.getFileName() + "!" + entry.getName()));
                }
            }
        }
    }

    private static void print(String name) {
        if (NATIVE.matcher(name).matches()) {
            System.out.println(name);
        }
    }
}
