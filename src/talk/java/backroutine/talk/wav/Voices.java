package backroutine.talk.wav;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The voices of espeak-ng, one for each locale. A voice is kept, because it caches what it has rendered. */
public final class Voices {
    private final Function<String, Optional<Espeak>> finder;
    private final Map<String, Optional<Espeak>> found = new ConcurrentHashMap<>();

    private Voices(Function<String, Optional<Espeak>> finder) {
        this.finder = finder;
    }

    /** The voices of this machine. */
    public static Voices installed() {
        return new Voices(Espeak::find);
    }

    /** No voice for any locale, as on a machine without espeak-ng. */
    public static Voices none() {
        return new Voices(locale -> Optional.empty());
    }

    /** The voice of a locale such as {@code de-DE}; empty where espeak-ng is not installed. */
    public Optional<Espeak> of(String locale) {
        return found.computeIfAbsent(locale, finder);
    }
}
