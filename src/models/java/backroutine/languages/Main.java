package backroutine.languages;

import backroutine.json.InvalidFileException;
import backroutine.models.Writing;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The command {@code ./languages}: makes the folder of a new language, and tells what is missing or wrong in one. */
public final class Main {
    static final String USAGE = """
            usage: ./languages [option]
              (no option)       list the languages: their locales, who has read them, and how much is missing or wrong
              --missing CODE    print what is missing or wrong in a language, with file and line, and fail if anything is
              --new CODE        make the folder of a new language, such as nl: every file, every id, the English text beside it
              --help            show this text
            """;
    private static final String MAIN_LANGUAGE = "en";
    private static final int FOUND = 1;
    private static final int WRONG = 2;

    private final Path home;
    private final PrintStream out;
    private final PrintStream err;

    /**
     * The command for a project.
     *
     * @param home the folder of the project
     */
    Main(Path home, PrintStream out, PrintStream err) {
        this.home = home;
        this.out = out;
        this.err = err;
    }

    /** Runs {@code ./languages}. */
    public static void main(String... arguments) {
        Path home = Path.of(System.getProperty("models.home", "."));
        System.exit(new Main(home, System.out, System.err).run(arguments));
    }

    /**
     * Runs the command.
     *
     * @return the exit status: 0; 1 if {@code --missing} finds something; 2 for a mistake in the command line or in a file
     */
    int run(String... arguments) {
        try {
            return run(List.of(arguments));
        } catch (InvalidFileException | UncheckedIOException e) {
            return fail(e.getMessage());
        } catch (IOException e) {
            return fail("cannot read or write " + e.getMessage());
        }
    }

    private int run(List<String> arguments) throws IOException {
        if (arguments.isEmpty()) {
            return list();
        }
        if (arguments.equals(List.of("--help"))) {
            out.print(USAGE);
            return 0;
        }
        boolean known = arguments.size() == 2 && List.of("--missing", "--new").contains(arguments.getFirst());
        if (!known) {
            return fail("unknown options: " + String.join(" ", arguments) + "; see ./languages --help");
        }
        Folder folder = new Folder(home, arguments.getLast());
        return arguments.getFirst().equals("--new") ? make(folder) : missing(folder);
    }

    private int list() throws IOException {
        try (Stream<Path> folders = Files.list(Folder.languages(home))) {
            List<Path> sorted = folders.filter(Files::isDirectory).sorted().toList();
            for (Path path : sorted) {
                Folder folder = new Folder(home, path.getFileName().toString());
                Writing writing = FolderReport.writing(folder);
                int findings = FolderReport.of(english(), folder).size();
                out.println(folder.code() + ": " + (writing.isRead()
                        ? "read by " + String.join(", ", writing.readBy())
                        : "no native speaker has read it")
                        + "; " + (findings == 0 ? "nothing is missing" : counted(findings)));
            }
        }
        return 0;
    }

    private int make(Folder folder) throws IOException {
        if (!folder.code().matches("[a-z]{2,3}")) {
            return fail("\"" + folder.code() + "\" is no code of a language: write two or three letters, such as nl");
        }
        if (Files.exists(Folder.languages(home).resolve(folder.code()))) {
            return fail(
                    "there is a language " + folder.code() + " already: see ./languages --missing " + folder.code());
        }
        Skeleton.of(english(), folder).forEach(file -> out.println("written: " + file));
        out.println("Write the texts, then run: ./languages --missing " + folder.code());
        return 0;
    }

    private int missing(Folder folder) {
        if (!Files.isDirectory(Folder.languages(home).resolve(folder.code()))) {
            return fail("there is no language " + folder.code() + ": make its folder with ./languages --new "
                    + folder.code());
        }
        List<Finding> findings = FolderReport.of(english(), folder);
        findings.forEach(out::println);
        String dictionary = FolderReport.writing(folder).dictionary();
        if (Spelling.findings(folder, FolderReport.writing(folder)).isEmpty()) {
            out.println(Spelling.howToInstall(dictionary));
        }
        out.println(findings.isEmpty() ? folder.code() + ": nothing is missing" : counted(findings.size()));
        return findings.isEmpty() ? 0 : FOUND;
    }

    private static String counted(int findings) {
        return findings == 1 ? "1 thing is missing or wrong" : findings + " things are missing or wrong";
    }

    private Folder english() {
        return new Folder(home, MAIN_LANGUAGE);
    }

    private int fail(String reason) {
        err.println("./languages: " + reason);
        return WRONG;
    }
}
