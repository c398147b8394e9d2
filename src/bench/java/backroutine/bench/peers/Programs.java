package backroutine.bench.peers;

import backroutine.bench.deployed.Artifact;
import backroutine.bench.deployed.RunningFunction;
import backroutine.bench.deployed.Template;
import backroutine.bench.image.Image;
import backroutine.bench.peers.Program.Tables;
import backroutine.bench.routine.Recording;
import backroutine.bench.table.Certificate;
import com.amazonaws.services.lambda.runtime.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The programs that are compared, each ready to be started. */
public final class Programs {
    static final String ZIP = "ours, zip";
    static final String IMAGE = "ours, image";
    static final String JAVA = "Amazon's Java";
    static final String NODE = "Amazon's Node";

    /** The Java options that Lambda sets for a function of this size. */
    private static final List<String> OF_LAMBDA = List.of("-XX:+UseSerialGC",
            "-XX:MaxRAM=" + RunningFunction.MEGABYTES + "m",
            "-XX:MaxRAMPercentage=80");
    private static final Path PEERS = Path.of("src", "bench", "peers");

    private final Path work;
    private final Certificate certificate;
    private final Template template = Template.read();

    /**
     * Programs that are prepared in a folder.
     *
     * @param certificate the certificate of the table, which the programs have to trust
     */
    public Programs(Path work, Certificate certificate) throws IOException {
        this.work = work;
        this.certificate = certificate;
    }

    /** This skill as a zip file, which is the default deployment. */
    public Program zip() throws IOException {
        Artifact artifact = Artifact.ofThisProject();
        return new Program(ZIP, Tables.SKILL, artifact.command(flags(), handler()), environment(),
                Zipped.bytes(artifact, work.resolve("ours.zip")));
    }

    /** This skill as a container image with its ahead-of-time cache. */
    public Program image(Image image) throws IOException {
        List<String> flags = new ArrayList<>(List.of("-XX:MaxRAM=" + RunningFunction.MEGABYTES + "m"));
        flags.addAll(certificate.options());
        return new Program(IMAGE, Tables.SKILL, image.command(flags, handler()), environment(),
                Zipped.bytes(image.folder(), work.resolve("image.zip")));
    }

    /** The empty function. */
    public Program empty() throws IOException {
        Artifact artifact = new Artifact(Path.of("target", "test-classes"), List.of(Artifact.home(Context.class)));
        return new Program("nothing", Tables.NONE,
                artifact.command(flags(), EmptyFunction.class.getName()), Map.of(),
                Zipped.bytes(Path.of("target", "test-classes", "backroutine", "bench", "peers", "EmptyFunction.class"),
                        work.resolve("floor.zip")));
    }

    /** A skill as Amazon documents it in Java, with the same flags as this skill. */
    public Program official() throws IOException, InterruptedException {
        Shell.run(Path.of("."), Map.of("JAVA_HOME", System.getProperty("java.home")), "mvn", "-q", "-B", "-f",
                PEERS.resolve("official").resolve("pom.xml").toString(), "process-classes");
        Path built = Path.of("target", "bench", "official");
        try (Stream<Path> jars = Files.list(built.resolve("lib"))) {
            Artifact artifact = new Artifact(built.resolve("classes"), jars.sorted().toList());
            return new Program(JAVA, Tables.ADAPTER,
                    artifact.command(flags(), "peer.OfficialSkill"), Map.of(),
                    Zipped.bytes(artifact, work.resolve("official.zip")));
        }
    }

    /** A skill as Amazon documents it in Node; empty if Node or npm is not installed. */
    public Optional<Program> node() throws IOException, InterruptedException {
        Optional<Path> node = Shell.find("node");
        if (node.isEmpty() || Shell.find("npm").isEmpty()) {
            return Optional.empty();
        }
        Path folder = Files.createDirectories(work.resolve("node"));
        for (String file : List.of("package.json", "index.js", "bootstrap.js")) {
            Shell.copy(PEERS.resolve("node").resolve(file), folder.resolve(file));
        }
        if (!Files.isDirectory(folder.resolve("node_modules"))) {
            Shell.run(folder, Map.of(), "npm", "install", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund");
        }
        return Optional.of(new Program(NODE, Tables.ADAPTER,
                List.of(node.get().toString(), folder.resolve("bootstrap.js").toAbsolutePath().toString()),
                Map.of("NODE_EXTRA_CA_CERTS", certificate.pem().toAbsolutePath().toString(),
                        "AWS_NODEJS_CONNECTION_REUSE_ENABLED", "1", "AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE",
                        "1"),
                Zipped.bytes(folder, work.resolve("node.zip"))));
    }

    /** The flags of the template, and those that Lambda adds. */
    private List<String> flags() {
        List<String> flags = new ArrayList<>(template.flags());
        flags.addAll(OF_LAMBDA);
        flags.addAll(certificate.options());
        return flags;
    }

    private String handler() {
        return template.property("Function", "Handler").toString();
    }

    private static Map<String, String> environment() {
        return Map.of("SKILL_ID", Recording.SKILL);
    }
}
