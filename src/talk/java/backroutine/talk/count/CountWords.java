package backroutine.talk.count;

import backroutine.screen.ExerciseWords;
import backroutine.talk.words.WordsFile;
import backroutine.text.Translator;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * The words beside what is counted: those of the file {@code terminal.json} in the folder of a language, and the names of the
 * exercises.
 */
public record CountWords(JsonNode words, ExerciseWords names) {
    /** The words for a locale, whose language the translator speaks. */
    public static CountWords of(String locale, Translator translator) {
        return new CountWords(WordsFile.read(locale, "terminal.json"), new ExerciseWords(translator));
    }

    /** "repetition 7 of 10", "hold: second 2 of 3". */
    String of(String name, long number, long all) {
        return text(name).replace("{number}", Long.toString(number)).replace("{of}", Long.toString(all));
    }

    /** "rest: 12 s". */
    String of(String name, long seconds) {
        return text(name).replace("{seconds}", Long.toString(seconds));
    }

    private String text(String name) {
        return words.required(name).asText();
    }
}
