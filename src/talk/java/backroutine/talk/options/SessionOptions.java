package backroutine.talk.options;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What all kinds of sessions can be told.
 *
 * @param locale the language that is spoken first, such as {@code en-US}
 * @param strict whether only samples are understood
 * @param folder where progress is kept; empty for the usual place
 * @param fresh whether progress starts anew
 * @param routine the routine file to use; empty for the one that comes with the skill
 */
public record SessionOptions(String locale, boolean strict, Optional<Path> folder, boolean fresh,
        Optional<Path> routine) {}
