package backroutine.talk.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.language.Language;
import backroutine.language.LanguageFolder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** In which languages a routine has to be spoken, and how messages name them. */
class DoseLanguagesTest {
    private final Map<String, Optional<Language>> read = new HashMap<>();

    @Test
    void aSessionInAnotherLanguageNeedsTheDefaultOneToo() {
        DoseLanguages german = DoseLanguages.ofSession("de-DE");

        assertEquals("Deutsch (de-DE)", german.spoken().language());
        assertEquals(List.of("Deutsch", "English"), names(german.session()));
        assertEquals(List.of(), german.skill());
    }

    @Test
    void aLocaleWithItsOwnWordsIsNamedBesideItsLanguage() {
        DoseLanguages british = DoseLanguages.ofSkill("en-GB", this::language);

        assertEquals("English (en-GB)", british.spoken().language());
        assertEquals(List.of("English"), names(british.session()));
        assertTrue(names(british.skill()).contains("français"), names(british.skill())::toString);
    }

    @Test
    void noLanguageIsAskedTwice() {
        DoseLanguages english = DoseLanguages.ofSkill("en-US", this::language);

        List<String> all = Stream.of(List.of(english.spoken()), english.session(), english.skill())
                .flatMap(words -> names(words).stream())
                .toList();
        assertEquals(all.stream().distinct().toList(), all);
        assertEquals(List.of("English (en-US)", "English", "English (en-AU)"), all.subList(0, 3));
    }

    @Test
    void aLocaleOfNoLanguageIsRefused() {
        assertEquals("no language has the locale xx-XX",
                assertThrows(IllegalArgumentException.class, () -> DoseLanguages.ofSession("xx-XX")).getMessage());
    }

    private Optional<Language> language(String code) {
        return read.computeIfAbsent(code, LanguageFolder::read);
    }

    private static List<String> names(List<RoutineWords> words) {
        return words.stream().map(RoutineWords::language).toList();
    }
}
