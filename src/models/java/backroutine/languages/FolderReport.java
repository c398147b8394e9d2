package backroutine.languages;

import backroutine.json.InvalidFileException;
import backroutine.json.StrictJson;
import backroutine.language.ClassPathFolder;
import backroutine.language.Language;
import backroutine.language.LanguageFolder;
import backroutine.models.LanguageFiles;
import backroutine.models.LanguageFolders;
import backroutine.models.LanguageModel;
import backroutine.models.SkillLanguages;
import backroutine.models.Writing;
import backroutine.pacing.SpeakableCautions;
import backroutine.pacing.SpeakableExercise;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.routine.json.RoutineFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Everything that is missing or wrong in the folder of a language. */
public final class FolderReport {
    private final Folder english;
    private final Folder language;
    private final Set<Finding> findings = new TreeSet<>();

    private FolderReport(Folder english, Folder language) {
        this.english = english;
        this.language = language;
    }

    /**
     * The findings for a language, sorted by file and line.
     *
     * @param english the folder of the main language, to compare with
     * @throws InvalidFileException if {@code writing.json} has a mistake, for the other checks need it
     */
    public static List<Finding> of(Folder english, Folder language) {
        var report = new FolderReport(english, language);
        report.compareFiles();
        report.read();
        return List.copyOf(report.findings);
    }

    /** The file {@code writing.json} of a language. */
    static Writing writing(Folder folder) {
        var bytes = new ByteArrayInputStream(folder.text(Writing.FILE).orElse("").getBytes(StandardCharsets.UTF_8));
        try {
            return Writing.of(StrictJson.read(bytes));
        } catch (InvalidFileException wrong) {
            throw wrong.in(folder.path(Writing.FILE));
        }
    }

    private void compareFiles() {
        Folder.ALL.stream()
                .filter(name -> !language.has(name))
                .forEach(name -> findings.add(new Finding(language.path(name), 0, "the file is missing")));
        findings.addAll(RegionFindings.of(language));
        Writing writing = writing(language);
        if (!language.code().equals(english.code())) {
            requireRules(writing);
        }
        findings.addAll(SpeechFindings.of(english, language, plurals()));
        findings.addAll(UtteranceFindings.of(english, language));
        Stream.concat(Stream.of(Folder.EXERCISES, Folder.STORE, "body-parts.json"), Folder.TALK.stream())
                .forEach(name -> findings.addAll(JsonFindings.of(english, language, name)));
        findings.addAll(WordingFindings.of(english, language, writing));
        writing(english).mustSay()
                .keySet()
                .stream()
                .filter(id -> !writing.mustSay().containsKey(id))
                .forEach(id -> findings.add(new Finding(language.path(Writing.FILE), 0,
                        "mustSay has nothing for " + id + ": write what the sentence must say")));
        Spelling.findings(language, writing).ifPresent(findings::addAll);
    }

    /** A check without its rules would find nothing. */
    private void requireRules(Writing writing) {
        Map.of("address", writing.address().equals(writing(english).address()),
                "forbidden", writing.forbidden().isEmpty(),
                "neverSpoken", writing.neverSpoken().isEmpty(),
                "prompts", writing.prompts().isEmpty()).forEach((field, missing) -> {
                    if (missing) {
                        findings.add(new Finding(language.path(Writing.FILE), 0,
                                field + " is not written yet, so nothing is checked by it: see languages/de"));
                    }
                });
    }

    private Set<String> plurals() {
        Set<String> forms = new TreeSet<>();
        JsonText.of(language, "language.json").root().path("plurals").fieldNames().forEachRemaining(forms::add);
        return forms;
    }

    /** Reads the language as the skill and {@code ./models} do; they report the first mistake only. */
    private void read() {
        try (var files = new URLClassLoader(new URL[]{resources()}, null)) {
            read(files);
        } catch (InvalidFileException wrong) {
            findings.add(Mistake.finding(wrong));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private URL resources() throws IOException {
        return Folder.languages(language.home()).getParent().toUri().toURL();
    }

    private void read(ClassLoader files) {
        Optional<LanguageFolder> folder = LanguageFolder.find(language.code(), files);
        if (folder.isEmpty()) {
            return;
        }
        Language spoken = folder.get().language();
        try {
            requireSpeakable(RoutineFile.deployed(spoken.routine()), spoken);
        } catch (InvalidFileException | IllegalArgumentException wrong) {
            findings.add(new Finding(language.path(Folder.EXERCISES), 0, wrong.getMessage()));
            return;
        }
        var languages = new SkillLanguages(new LanguageFolders(files), (text, _) -> RoutineFile.deployed(text));
        String main = spoken.mainLocale();
        for (String locale : spoken.locales().keySet()) {
            if (!locale.equals(main) && !languages.folders().hasOwnModel(locale)) {
                continue;
            }
            LanguageFiles there = languages.of(locale).orElseThrow();
            List<InvalidFileException> mistakes = new ArrayList<>();
            LanguageModel model = languages.model(there, mistakes::add);
            mistakes.stream().map(Mistake::finding).filter(new FirstOfALine()).forEach(findings::add);
            if (mistakes.isEmpty() && locale.equals(main)) {
                findings.addAll(PromptFindings.of(english, language, there, model, writing(language)));
            }
        }
        requireIndexed(files);
    }

    private void requireSpeakable(Routine routine, Language spoken) {
        for (Exercise exercise : routine.exercises()) {
            SpeakableExercise.obstacle(exercise, spoken.translator())
                    .ifPresent(obstacle -> findings.add(new Finding(language.path(Folder.EXERCISES), 0,
                            exercise.id() + (obstacle.field().isEmpty() ? " " : ", " + obstacle.field() + " ")
                                    + obstacle.words())));
        }
        SpeakableCautions.obstacle(spoken.routine(), spoken.translator())
                .ifPresent(obstacle -> findings
                        .add(new Finding(language.path(Folder.EXERCISES), 0, obstacle.words())));
    }

    /** Takes one mistake of each line of utterances: one template may have many samples with the same mistake. */
    private static final class FirstOfALine implements Predicate<Finding> {
        private final Set<String> lines = new HashSet<>();

        @Override
        public boolean test(Finding finding) {
            return finding.line() == 0 || lines.add(finding.file() + ":" + finding.line());
        }
    }

    private void requireIndexed(ClassLoader files) {
        boolean listed = new ClassPathFolder(files, "languages/").read("languages.txt", in -> {
            try {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                        .anyMatch(line -> line.strip().equals(language.code()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        if (!listed) {
            findings.add(new Finding("src/main/resources/languages/languages.txt", 0,
                    language.code() + " is not listed: add a line with it, so that the models are made"));
        }
    }
}
