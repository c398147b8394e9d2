package backroutine.languages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All texts of a language that somebody hears or reads, with their places. What the user says is not among them. */
final class LanguageTexts {
    /** Names that are not spoken: they are compared with what the user says. */
    private static final Set<String> NOT_SPOKEN = Set.of("synonyms");

    private LanguageTexts() {}

    /** What is spoken: the sentences and the texts of the exercises, with those of single locales. */
    static List<TextLine> spoken(Folder folder) {
        List<TextLine> texts = new ArrayList<>(SpeechLines.of(folder, Folder.SPEECH).all());
        texts.addAll(exercises(folder, Folder.EXERCISES));
        for (String name : folder.regional()) {
            if (name.startsWith("speech.")) {
                texts.addAll(SpeechLines.of(folder, name).all());
            } else if (name.startsWith("exercises.")) {
                texts.addAll(exercises(folder, name));
            }
        }
        return texts.stream().filter(text -> !text.text().isEmpty()).toList();
    }

    /** What is read: the texts of the store, of the pages of {@code ./talk}, and of what is published. */
    static List<TextLine> read(Folder folder) {
        Stream<TextLine> json = Stream.concat(Stream.of(Folder.STORE), Folder.TALK.stream())
                .flatMap(name -> JsonText.of(folder, name).texts().stream());
        Stream<TextLine> published = Folder.PUBLISHED.stream().flatMap(name -> lines(folder, name));
        return Stream.concat(json, published).filter(text -> !text.text().isBlank()).toList();
    }

    /** What is spoken and what is read. */
    static List<TextLine> all(Folder folder) {
        return Stream.concat(spoken(folder).stream(), read(folder).stream()).toList();
    }

    private static List<TextLine> exercises(Folder folder, String name) {
        return JsonText.of(folder, name)
                .texts()
                .stream()
                .filter(text -> NOT_SPOKEN.stream().noneMatch(text.id()::endsWith))
                .toList();
    }

    private static Stream<TextLine> lines(Folder folder, String name) {
        List<String> lines = folder.text(name).map(text -> text.lines().toList()).orElse(List.of());
        return Stream.iterate(0, line -> line < lines.size(), line -> line + 1)
                .map(line -> new TextLine(folder.path(name), line + 1, "the line", lines.get(line)));
    }
}
