package backroutine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Every public type and method of the production code says what it is for; a constructor is described by its type. */
class JavadocTest {
    @Test
    void everythingPublicHasJavadoc() throws IOException {
        Set<String> missing = new TreeSet<>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
                    files.getJavaFileObjectsFromPaths(sources()));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree file : task.parse()) {
                new PublicDeclarations(docs, missing).scan(file, null);
            }
        }

        assertEquals(Set.of(), missing);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** Collects the public declarations without a comment; a method that overrides has the comment of what it overrides. */
    private static final class PublicDeclarations extends TreePathScanner<Void, Void> {
        private final DocTrees docs;
        private final Set<String> missing;

        PublicDeclarations(DocTrees docs, Set<String> missing) {
            this.docs = docs;
            this.missing = missing;
        }

        @Override
        public Void visitClass(ClassTree type, Void unused) {
            check(type, type.getModifiers(), type.getSimpleName().toString());
            return super.visitClass(type, unused);
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            if (method.getReturnType() != null) {
                check(method, method.getModifiers(), method.getName().toString());
            }
            return null;
        }

        private void check(Tree declaration, ModifiersTree modifiers, String name) {
            boolean overrides = modifiers.getAnnotations()
                    .stream()
                    .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
            if (modifiers.getFlags().contains(Modifier.PUBLIC) && !overrides
                    && docs.getDocComment(getCurrentPath()) == null) {
                CompilationUnitTree file = getCurrentPath().getCompilationUnit();
                missing.add(Path.of(file.getSourceFile().getName()).getFileName() + ": " + name);
            }
        }
    }
}
