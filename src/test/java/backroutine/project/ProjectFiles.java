package backroutine.project;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** The files of the project, without what {@code .gitignore} names: what is built, downloaded, or kept by a tool. */
final class ProjectFiles {
    private static final Path ROOT = Path.of("");

    private ProjectFiles() {}

    /** All files, by their paths from the root of the project. */
    static List<Path> all() throws IOException {
        List<String> ignored = ignored();
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return isIgnored(folder, ignored) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isIgnored(file, ignored)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files.stream().sorted().toList();
    }

    /** All files with a name. */
    static List<Path> named(String name) throws IOException {
        return all().stream().filter(file -> file.getFileName().toString().equals(name)).toList();
    }

    /** The documents. */
    static List<Path> documents() throws IOException {
        return all().stream().filter(file -> file.toString().endsWith(".md")).toList();
    }

    /** The last names of the paths in the file. */
    private static List<String> ignored() throws IOException {
        List<String> names = new ArrayList<>(List.of(".git"));
        for (String line : Files.readAllLines(Path.of(".gitignore"))) {
            names.add(Path.of(line).getFileName().toString());
        }
        return names;
    }

    private static boolean isIgnored(Path path, List<String> names) {
        return names.stream()
                .anyMatch(name -> path.getFileSystem()
                        .getPathMatcher("glob:" + name)
                        .matches(path.getFileName()));
    }
}
