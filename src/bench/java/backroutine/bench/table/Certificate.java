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
 * A self-signed certificate for this machine, with an RSA key as the servers of AWS have.
 *
 * @param store the PKCS #12 file with key and certificate
 * @param pem the certificate in the PEM format
 * @param trusted the certificates that Java trusts, and this one
 */
public record Certificate(Path store, Path pem, Path trusted) {
    private static final Path OF_JAVA = Path.of(System.getProperty("java.home"), "lib", "security", "cacerts");
    /** The password of both stores, and the usual one of Java's. It protects nothing: the certificate is only for measurements on this machine. */
    public static final String PASSWORD = "changeit";

    /** Makes a new certificate in a folder, and replaces an older one. */
    public static Certificate in(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Certificate made = new Certificate(folder.resolve("localhost.p12"), folder.resolve("localhost.pem"),
                folder.resolve("trusted"));
        Files.deleteIfExists(made.store);
        keytool(made.store, "-genkeypair", "-keyalg", "RSA", "-keysize", "2048", "-dname", "CN=localhost", "-ext",
                "SAN=dns:localhost,ip:127.0.0.1", "-validity", "30", "-storetype", "PKCS12");
        keytool(made.store, "-exportcert", "-rfc", "-file", made.pem.toString());
        Files.write(made.trusted, Files.readAllBytes(OF_JAVA));
        keytool(made.trusted, "-importcert", "-noprompt", "-file", made.pem.toString());
        return made;
    }

    /** The Java options that make this certificate trusted. Without a password, Java reads the store as it does its own. */
    public List<String> options() {
        return List.of("-Djavax.net.ssl.trustStore=" + trusted);
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

    private static void keytool(Path store, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-alias", "localhost", "-keystore", store.toString(), "-storepass", PASSWORD));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException("keytool failed to make the certificate: " + output.strip());
        }
    }
}
