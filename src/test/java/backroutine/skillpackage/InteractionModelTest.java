package backroutine.skillpackage;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.language.English;
import backroutine.skillpackage.InteractionModel.Name;
import backroutine.skillpackage.InteractionModel.Slot;
import backroutine.skillpackage.InteractionModel.SlotType;
import backroutine.skillpackage.InteractionModel.SlotValue;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The invocation name, the slot types and the intents that Amazon asks for. */
class InteractionModelTest {
    private static final Set<String> LAUNCH_WORDS = Set.of("start", "open", "ask", "launch", "play", "resume", "use",
            "begin", "load", "enable", "tell", "run");
    private static final Set<String> CONNECTING_WORDS = Set.of("to", "from", "in", "using", "with", "about", "for",
            "that", "by", "if", "and", "whether");
    private static final Set<String> RESERVED_WORDS = Set.of("alexa", "amazon", "echo", "computer", "ziggy", "skill",
            "skills", "app", "apps");

    private final InteractionModel model = InteractionModel.of("en-US");

    InteractionModelTest() throws IOException {}

    /** After a change of en-US, copy it over the others. */
    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "en-CA", "en-AU", "en-IN"})
    void everyEnglishSpeakerIsUnderstoodAlike(String locale) throws IOException {
        assertEquals(-1, Files.mismatch(InteractionModel.path("en-US"), InteractionModel.path(locale)),
                "cp " + InteractionModel.path("en-US") + " " + InteractionModel.path(locale));
    }

    @Test
    void theInvocationNameKeepsAmazonsRules() {
        List<String> words = List.of(model.invocationName().split(" "));

        assertTrue(words.size() >= 2, "one word alone is for brands");
        for (String word : words) {
            assertTrue(word.matches("[a-z]+('[a-z]+)?"), "lower-case letters only: " + word);
            assertTrue(!LAUNCH_WORDS.contains(word) && !CONNECTING_WORDS.contains(word)
                    && !RESERVED_WORDS.contains(word), "Alexa keeps this word for herself: " + word);
        }
    }

    @Test
    void theIntentsThatCertificationAsksForAreDeclared() {
        for (String name : List.of("Help", "Stop", "Cancel", "Fallback", "NavigateHome")) {
            model.intent("AMAZON." + name + "Intent");
        }
    }

    @Test
    void whatIsNotUnderstoodFallsBackNeitherTooSoonNorTooLate() {
        assertEquals("MEDIUM", model.modelConfiguration().fallbackIntentSensitivity().level());
    }

    @Test
    void noIntentIsDeclaredTwice() {
        Set<String> names = new HashSet<>();
        model.intents().forEach(intent -> assertTrue(names.add(intent.name()), intent.name()));
    }

    @Test
    void everySlotTypeOfOursIsDefinedAndUsed() {
        Set<String> used = model.intents()
                .stream()
                .flatMap(intent -> intent.slots().stream())
                .map(Slot::type)
                .filter(type -> !type.startsWith("AMAZON."))
                .collect(toCollection(TreeSet::new));

        assertEquals(used, model.types()
                .stream()
                .map(SlotType::name)
                .collect(toCollection(TreeSet::new)));
    }

    @Test
    void everyExerciseIsASlotValueWithItsNamesInTheRoutinesOrder() {
        List<SlotValue> exercises = English.routine()
                .exercises()
                .stream()
                .map(exercise -> new SlotValue(exercise.id(),
                        new Name(exercise.name().bare(), exercise.text().synonyms())))
                .toList();

        assertEquals(exercises, model.slotValues("EXERCISE"));
    }

    @Test
    void aNameMeansOneExercise() {
        Set<String> words = new HashSet<>();
        for (SlotValue value : model.slotValues("EXERCISE")) {
            for (String word : value.words()) {
                assertTrue(word.matches("[a-z]+([ '-][a-z]+)*"), "a name is lower-case words: " + word);
                assertTrue(words.add(InteractionModel.normalised(word)), "two exercises are called " + word);
            }
        }
    }
}
