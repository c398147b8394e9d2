package backroutine.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import backroutine.fixture.TestLanguage;
import backroutine.json.InvalidFileException;
import backroutine.talk.model.InteractionModel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The parts of the body as values of a slot, and the message for each mistake in their names. */
class BodyPartTypeTest {
    private static final FileLine FILE = FileLine.in("languages/en/body-parts.json");
    private static final List<String> IDS = List.of("knee", "hip");

    @Test
    void eachLanguageNamesTheSameParts() {
        List<String> ids = LanguageFolders.bundled().intents().bodyParts();

        for (InteractionModel model : List.of(InteractionModel.of("en-US"), TestLanguage.interactionModel())) {
            assertEquals(ids, model.skill().values(IntentCatalog.BODY_PART).stream().map(SlotValue::id).toList());
        }
    }

    @Test
    void theFirstNameIsTheUsualOne() {
        var type = BodyPartType.of(IDS, Map.of("hip", List.of("hip"), "knee", List.of("knee", "knees")), FILE);

        assertEquals(List.of(new SlotValue("knee", "knee", List.of("knees")), new SlotValue("hip", "hip", List.of())),
                type.values());
    }

    @Test
    void aPartWithoutANameIsRefused() {
        assertRefused("hip has no name: add \"hip\" with a list of its names", Map.of("knee", List.of("knee")));
    }

    @Test
    void anUnknownPartIsRefused() {
        assertRefused("nee is not a body part of languages/intents.json: correct its id, or add it there",
                Map.of("nee", List.of("knee"), "hip", List.of("hip")));
    }

    @Test
    void aNameOfTwoPartsIsRefused() {
        assertRefused("\"Joint\" is a name of knee and of hip: remove one of them",
                Map.of("knee", List.of("knee", "joint"), "hip", List.of("hip", "Joint")));
    }

    private static void assertRefused(String mistake, Map<String, List<String>> names) {
        assertEquals("languages/en/body-parts.json: " + mistake,
                assertThrows(InvalidFileException.class, () -> BodyPartType.of(IDS, names, FILE)).getMessage());
    }
}
