package backroutine.models;

import backroutine.json.InvalidFileException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The command {@code ./models}: makes the interaction models and the texts of the manifest from the language folders. */
public final class Main {
    static final String USAGE = """
            usage: ./models [options]

              (no option)                  update skill-package: model and store texts of the main locale of each language
              --check                      write nothing; list the files that are not up to date, and fail if there are any
              --every-locale --into DIR    write a complete skill package with every locale to DIR: of the main language, and of
                                           the languages that a native speaker has read (readBy in writing.json)
              --languages CODES            with it: of these languages, such as en,de, whether anybody has read them or not
              --help                       show this text
            """;
    private static final int STALE = 1;
    private static final int WRONG = 2;

    private final Path skillPackage;
    private final PrintStream out;
    private final PrintStream err;

    /**
     * The command for a project.
     *
     * @param home the folder of the project, with {@code skill-package} in it
     */
    Main(Path home, PrintStream out, PrintStream err) {
        this.skillPackage = home.resolve("skill-package");
        this.out = out;
        this.err = err;
    }

    /** Runs {@code ./models}. */
    public static void main(String... arguments) {
        Path home = Path.of(System.getProperty("models.home", "."));
        System.exit(new Main(home, System.out, System.err).run(arguments));
    }

    /**
     * Runs the command.
     *
     * @return the exit status: 0; 1 if {@code --check} finds a stale file; 2 for a mistake in a file or in the command line
     */
    int run(String... arguments) {
        try {
            return run(List.of(arguments));
        } catch (InvalidFileException | UncheckedIOException e) {
            return fail(e.getMessage(), WRONG);
        } catch (IOException e) {
            return fail("cannot read or write " + e.getMessage(), WRONG);
        }
    }

    private int run(List<String> arguments) throws IOException {
        if (arguments.isEmpty()) {
            return write();
        }
        if (arguments.equals(List.of("--check"))) {
            return check();
        }
        if (arguments.size() >= 3 && arguments.subList(0, 2).equals(List.of("--every-locale", "--into"))) {
            Path into = Path.of(arguments.get(2));
            if (arguments.size() == 3) {
                return writeEveryLocale(into, readLanguages());
            }
            if (arguments.size() == 5 && arguments.get(3).equals("--languages")) {
                return writeEveryLocale(into, List.of(arguments.getLast().split(",")));
            }
        }
        if (arguments.equals(List.of("--help"))) {
            out.print(USAGE);
            return 0;
        }
        return fail("unknown options: " + String.join(" ", arguments) + "; see ./models --help", WRONG);
    }

    private int write() throws IOException {
        SkillPackage made = ofMainLocales();
        List<String> stale = made.staleIn(skillPackage);
        made.writeTo(skillPackage);
        stale.forEach(file -> out
                .println((made.files().containsKey(file) ? "written" : "removed") + ": skill-package/" + file));
        return 0;
    }

    private int check() throws IOException {
        List<String> stale = ofMainLocales().staleIn(skillPackage);
        stale.forEach(file -> err.println("./models: skill-package/" + file + " is stale: run ./models"));
        return stale.isEmpty() ? 0 : STALE;
    }

    /** The main language, and those that a native speaker has read. */
    private static List<String> readLanguages() {
        List<String> codes = LanguageFolders.bundled().codes();
        return codes.stream()
                .filter(code -> code.equals(codes.getFirst()) || LanguageFolders.bundled().writing(code).isRead())
                .toList();
    }

    private int writeEveryLocale(Path into, List<String> codes) throws IOException {
        SkillPackage made = SkillPackage.ofEveryLocale(SkillLanguages.bundled(), codes,
                SkillPackage.manifestIn(skillPackage));
        try (Stream<Path> files = Files.walk(skillPackage)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = into.resolve(skillPackage.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        }
        made.writeTo(into);
        out.println("languages: " + String.join(", ", codes));
        return 0;
    }

    private SkillPackage ofMainLocales() throws IOException {
        return SkillPackage.ofMainLocales(SkillLanguages.bundled(), SkillPackage.manifestIn(skillPackage));
    }

    private int fail(String reason, int status) {
        err.println("./models: " + reason);
        return status;
    }
}
