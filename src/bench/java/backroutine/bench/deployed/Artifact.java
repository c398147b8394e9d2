package backroutine.bench.deployed;

import static java.util.stream.Collectors.joining;

import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/**
 * The classes and libraries that are uploaded to Lambda.
 *
 * @param classes a folder or a jar
 * @param libraries jar files
 */
public record Artifact(Path classes, List<Path> libraries) {
    /** Keeps its own copy. */
    public Artifact {
        libraries = List.copyOf(libraries);
    }

    /** The artifact of this project, as `sam build` makes it: the compiled classes and the libraries of the runtime scope. */
    public static Artifact ofThisProject() throws IOException {
        String list = Files.readString(Path.of("target", "deployed-class-path")).strip();
        return new Artifact(Path.of("target", "classes"),
                Arrays.stream(list.split(File.pathSeparator)).map(Path::of).toList());
    }

    /**
     * The command that runs a handler as Lambda does. Lambda provides the runtime.
     *
     * @param flags the options of Java
     * @param handler the class of the handler
     */
    public List<String> command(List<String> flags, String handler) {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(flags);
        String classPath = Stream.concat(Stream.of(classes), withRuntime().stream())
                .map(Path::toString)
                .collect(joining(File.pathSeparator));
        command.addAll(List.of("-cp", classPath, AWSLambda.class.getName(), handler));
        return command;
    }

    /** The libraries, and the runtime that Lambda provides. */
    public List<Path> withRuntime() {
        return Stream.concat(libraries.stream(), Stream.of(AWSLambda.class, PojoSerializer.class,
                SdkInternalThreadLocal.class).map(Artifact::home)).distinct().toList();
    }

    /** The path of the Java that runs this program. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The jar or folder of a class. */
    public static Path home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
