package backroutine.talk.routine;

import backroutine.json.InvalidFileException;
import backroutine.routine.Routine;
import backroutine.routine.RoutineText;
import backroutine.text.Translator;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The routine file with which the skill of a local session works: as it was read at the start, or saved last. What another program
 * writes into the file is not in use. Safe for use by several threads.
 */
public final class DosesInUse {
    private final AtomicReference<DoseFile> file;

    /** Begins with a file as it was read. */
    public DosesInUse(DoseFile file) {
        this.file = new AtomicReference<>(file);
    }

    /** The routine in the words of a language, for a skill that starts. */
    public Routine read(RoutineText words, Translator translator) {
        return file.get().read(words, translator);
    }

    /**
     * Checks that the skill can speak the routine on devices of a locale.
     *
     * @throws InvalidFileException if it cannot; the message is one line with file, exercise and field, and the language
     *         if it is another one
     */
    public void requireSpoken(String locale) {
        DoseLanguages.ofSession(locale).inAll(file.get());
    }

    /** The file as it is on the disk now; see {@link DoseFile#again()}. */
    public DoseFile onDisk() {
        return file.get().again();
    }

    /** From now on a skill that starts works with this file. */
    public void use(DoseFile saved) {
        file.set(saved);
    }
}
