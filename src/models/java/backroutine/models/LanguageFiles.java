package backroutine.models;

/**
 * A language's folder, as far as models and the store need it.
 *
 * @param code like {@code en}
 */
public record LanguageFiles(String code, LanguageSettings settings, Store store, Utterances utterances,
        AlexaSpeech alexa) {
    /** The name of one of its files, for messages. */
    Place file(String name) {
        return Place.in("languages/" + code + "/" + name);
    }
}
