package backroutine.alexa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.coach.Turn;
import backroutine.skillpackage.InteractionModel;
import com.amazon.ask.model.Intent;
import com.amazon.ask.model.Slot;
import com.amazon.ask.model.slu.entityresolution.Resolution;
import com.amazon.ask.model.slu.entityresolution.Resolutions;
import com.amazon.ask.model.slu.entityresolution.Status;
import com.amazon.ask.model.slu.entityresolution.StatusCode;
import com.amazon.ask.model.slu.entityresolution.Value;
import com.amazon.ask.model.slu.entityresolution.ValueWrapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The interaction model and the code name the same intents, and a slot is read as far as it can be trusted. */
class IntentTurnsTest {
    @Test
    void everyIntentOfTheModelIsHandledAndEveryHandledOneIsInTheModel() throws IOException {
        var declared = InteractionModel.of("en-US")
                .intents()
                .stream()
                .map(InteractionModel.Intent::name)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(declared, new TreeSet<>(IntentTurns.names()));
    }

    @Test
    void theSlotsThatAreReadAreDeclared() throws IOException {
        InteractionModel model = InteractionModel.of("en-US");
        var exercise = new InteractionModel.Slot("exercise", "EXERCISE");
        var seconds = new InteractionModel.Slot("seconds", "AMAZON.NUMBER");

        assertEquals(List.of(exercise), model.intent("StartExerciseIntent").slots());
        assertEquals(List.of(exercise), model.intent("HowToIntent").slots());
        assertEquals(List.of(seconds), model.intent("HoldSecondsIntent").slots());
    }

    @Test
    void anIntentNobodyDeclaredIsNotUnderstood() {
        assertEquals(Turn.Question.NOT_UNDERSTOOD, IntentTurns.of(Intent.builder().withName("DanceIntent").build()));
    }

    @Test
    void aResolvedExerciseIsItsId() {
        assertEquals(new Turn.StartAt(Optional.of("cat-camel")), exercise(slot("the cat").withResolutions(Resolutions
                .builder()
                .addResolutionsPerAuthorityItem(authority(StatusCode.ER_SUCCESS_NO_MATCH, null))
                .addResolutionsPerAuthorityItem(authority(StatusCode.ER_SUCCESS_MATCH, "cat-camel"))
                .build())));
    }

    @Test
    void whatWasSaidIsNeverTakenForAnExercise() {
        var unknown = new Turn.StartAt(Optional.empty());

        assertEquals(unknown, exercise(slot("cat-camel")));
        assertEquals(unknown, exercise(slot("cat-camel").withResolutions(Resolutions.builder().build())));
        assertEquals(unknown, exercise(slot("cat-camel").withResolutions(Resolutions.builder()
                .addResolutionsPerAuthorityItem(authority(StatusCode.ER_SUCCESS_MATCH, null))
                .build())));
        assertEquals(unknown, exercise(slot("cat-camel").withResolutions(Resolutions.builder()
                .addResolutionsPerAuthorityItem(Resolution.builder().build())
                .build())));
        assertEquals(unknown, exercise(null));
        assertEquals(unknown, IntentTurns.of(Intent.builder().withName("StartExerciseIntent").build()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "", "-4", "4.5", "four", "99999", "0x4", "\u0664"})
    void aNumberThatIsNoneIsNotUnderstood(String value) {
        assertEquals(new Turn.HoldFor(OptionalInt.empty()), seconds(value));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 9999})
    void aNumberIsSeconds(int value) {
        assertEquals(new Turn.HoldFor(OptionalInt.of(value)), seconds(Integer.toString(value)));
    }

    private static Turn exercise(Slot.Builder slot) {
        return IntentTurns.of(Intent.builder()
                .withName("StartExerciseIntent")
                .putSlotsItem("exercise", slot == null ? null : slot.build())
                .build());
    }

    private static Turn seconds(String value) {
        return IntentTurns.of(Intent.builder()
                .withName("HoldSecondsIntent")
                .putSlotsItem("seconds", slot(value).build())
                .build());
    }

    private static Slot.Builder slot(String value) {
        return Slot.builder().withName("exercise").withValue(value);
    }

    private static Resolution authority(StatusCode code, String id) {
        return Resolution.builder()
                .withStatus(Status.builder().withCode(code).build())
                .addValuesItem(ValueWrapper.builder().withValue(Value.builder().withId(id).build()).build())
                .build();
    }
}
