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
 * What is uploaded to Lambda: classes of one's own and libraries.
 *
 * @param classes a folder, or a jar, of classes
 * @param libraries jars
 */
public record Artifact(Path classes, List<Path> libraries) {
    /** Keeps its own copy. */
    public Artifact {
        libraries = List.copyOf(libraries);
    }

    /** What `sam build` copies of this project: the compiled classes and the libraries of the runtime scope. */
    public static Artifact ofThisProject() throws IOException {
        String list = Files.readString(Path.of("target", "deployed-class-path")).strip();
        return new Artifact(Path.of("target", "classes"),
                Arrays.stream(list.split(File.pathSeparator)).map(Path::of).toList());
    }

    /**
     * The command that runs a handler as Lambda does; the runtime stands beside the code there, too.
     *
     * @param flags of the Java machine
     * @param handler class and method
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

    /** The libraries, and the runtime that Lambda has beside them. */
    public List<Path> withRuntime() {
        return Stream.concat(libraries.stream(), Stream.of(AWSLambda.class, PojoSerializer.class,
                SdkInternalThreadLocal.class).map(Artifact::home)).distinct().toList();
    }

    /** The Java that runs this. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The jar or folder a class comes from. */
    public static Path home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
