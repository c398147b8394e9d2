package backroutine.language;

import backroutine.routine.Routine;
import backroutine.routine.json.RoutineFile;
import backroutine.text.Message;
import backroutine.text.SpokenText;
import backroutine.text.Translator;

/** The English language as it is shipped, for tests that listen. */
public final class English {
    private static final Language LANGUAGE = LanguageFolder.read("en").orElseThrow();
    private static final Routine ROUTINE = RoutineFile.bundled(LANGUAGE.routine());

    private English() {}

    /** Everything that is spoken in English. */
    public static Language language() {
        return LANGUAGE;
    }

    /** The routine in English. */
    public static Routine routine() {
        return ROUTINE;
    }

    /** Gives messages their English words. */
    public static Translator translator() {
        return LANGUAGE.translator();
    }

    /** The English words of a message. */
    public static String words(Message message) {
        return LANGUAGE.translator().text(message).words();
    }

    /** Words as they would be spoken in English. */
    public static SpokenText spoken(String words) {
        return LANGUAGE.rate().of(words);
    }
}
