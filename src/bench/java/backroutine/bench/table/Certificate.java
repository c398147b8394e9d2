package backroutine.bench.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A self-signed certificate for this machine.
 *
 * @param store the PKCS #12 file with key and certificate
 * @param pem the certificate in the PEM format
 */
public record Certificate(Path store, Path pem) {
    /** The password of the store. It protects nothing: the certificate is only for measurements on this machine. */
    public static final String PASSWORD = "changeit";

    /** Makes a new certificate in a folder, and replaces an older one. */
    public static Certificate in(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Certificate made = new Certificate(folder.resolve("localhost.p12"), folder.resolve("localhost.pem"));
        Files.deleteIfExists(made.store);
        keytool("-genkeypair", "-alias", "localhost", "-keyalg", "EC", "-dname", "CN=localhost", "-ext",
                "SAN=dns:localhost,ip:127.0.0.1", "-validity", "30", "-keystore", made.store.toString());
        keytool("-exportcert", "-rfc", "-alias", "localhost", "-file", made.pem.toString(), "-keystore",
                made.store.toString());
        return made;
    }

    /** The Java options that make this the only trusted certificate. */
    public List<String> trusted() {
        return List.of("-Djavax.net.ssl.trustStore=" + store, "-Djavax.net.ssl.trustStorePassword=" + PASSWORD);
    }

    SSLContext context() {
        try (InputStream in = Files.newInputStream(store)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, PASSWORD.toCharArray());
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, PASSWORD.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("cannot use the certificate in " + store, e);
        }
    }

    private static void keytool(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storetype", "PKCS12", "-storepass", PASSWORD));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException("keytool failed to make the certificate: " + output.strip());
        }
    }
}
