package backroutine.language;

import backroutine.routine.Routine;
import backroutine.routine.json.RoutineFile;
import backroutine.text.Message;
import backroutine.text.SpokenText;
import backroutine.text.Translator;

/** The English language as it is deployed, for tests. */
public final class English {
    private static final Language LANGUAGE = LanguageFolder.read("en").orElseThrow();
    private static final Routine ROUTINE = RoutineFile.bundled(LANGUAGE.routine(), LANGUAGE.translator());

    private English() {}

    /** The English language. */
    public static Language language() {
        return LANGUAGE;
    }

    /** The routine with English texts. */
    public static Routine routine() {
        return ROUTINE;
    }

    /** Turns messages into English words. */
    public static Translator translator() {
        return LANGUAGE.translator();
    }

    /** The English words of a message. */
    public static String words(Message message) {
        return LANGUAGE.translator().text(message).words();
    }

    /** Words with their English speech rate. */
    public static SpokenText spoken(String words) {
        return LANGUAGE.rate().of(words);
    }
}
