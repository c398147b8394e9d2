package backroutine.alexa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.coach.turn.BodyPart;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.UserRequest;
import backroutine.models.LanguageFolders;
import com.amazon.ask.model.Intent;
import com.amazon.ask.model.Slot;
import com.amazon.ask.model.slu.entityresolution.Resolution;
import com.amazon.ask.model.slu.entityresolution.Resolutions;
import com.amazon.ask.model.slu.entityresolution.Status;
import com.amazon.ask.model.slu.entityresolution.StatusCode;
import com.amazon.ask.model.slu.entityresolution.Value;
import com.amazon.ask.model.slu.entityresolution.ValueWrapper;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The interaction model and the code have the same intents, and only valid slot values are used. */
class IntentTurnsTest {
    private static final Map<String, Map<String, String>> DECLARED = LanguageFolders.bundled().intents().intents();

    @Test
    void theCodeHandlesExactlyTheIntentsOfTheModel() {
        assertEquals(new TreeSet<>(DECLARED.keySet()), new TreeSet<>(IntentTurns.names()));
    }

    /** A part without a severity of its own would turn an emergency into pain. */
    @Test
    void eachPartOfTheBodyInTheModelHasItsSeverityAndNoOther() {
        assertEquals(new TreeSet<>(LanguageFolders.bundled().intents().bodyParts()),
                Arrays.stream(BodyPart.values()).map(BodyPart::id).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void theSlotsThatAreReadAreInTheModel() {
        for (String complaint : List.of("PainIntent", "SeverePainIntent", "NumbnessIntent", "UnwellIntent")) {
            assertEquals(Map.of("part", "BODY_PART"), DECLARED.get(complaint));
        }
        assertEquals(Map.of("weeks", "AMAZON.NUMBER"), DECLARED.get("NotClearedIntent"));
        assertEquals(Map.of("exercise", "EXERCISE"), DECLARED.get("StartExerciseIntent"));
        assertEquals(Map.of("exercise", "EXERCISE"), DECLARED.get("HowToIntent"));
        assertEquals(Map.of("exercise", "EXERCISE"), DECLARED.get("LastTimeIntent"));
        assertEquals(Map.of("visits", "AMAZON.NUMBER"), DECLARED.get("SetGoalIntent"));
        assertEquals(Map.of("number", "AMAZON.NUMBER"), DECLARED.get("NumberIntent"));
        assertEquals(Map.of("seconds", "AMAZON.NUMBER"), DECLARED.get("HoldSecondsIntent"));
        assertEquals(Map.of("first", "AMAZON.TIME", "second", "AMAZON.TIME", "moment", "MOMENT"),
                DECLARED.get("RemindMeIntent"));
        assertEquals(Map.of("first", "AMAZON.TIME", "second", "AMAZON.TIME", "moment", "MOMENT"),
                DECLARED.get("ChangeRemindersIntent"));
    }

    @Test
    void anUnknownIntentIsNotUnderstood() {
        assertEquals(UserRequest.Question.NOT_UNDERSTOOD,
                IntentTurns.of(Intent.builder().withName("DanceIntent").build()));
    }

    @Test
    void aResolvedExerciseBecomesItsId() {
        assertEquals(new UserRequest.StartAt(Optional.of("cat-camel")),
                exercise(slot("the cat").withResolutions(Resolutions
                        .builder()
                        .addResolutionsPerAuthorityItem(authority(StatusCode.ER_SUCCESS_NO_MATCH, null))
                        .addResolutionsPerAuthorityItem(authority(StatusCode.ER_SUCCESS_MATCH, "cat-camel"))
                        .build())));
    }

    @Test
    void theWordsOfAnUnresolvedSlotAreTheExercise() {
        assertEquals(new UserRequest.StartAt(Optional.of("the cat")), exercise(slot("the cat")));
        assertEquals(new UserRequest.StartAt(Optional.empty()), exercise(null));
        assertEquals(new UserRequest.StartAt(Optional.empty()),
                IntentTurns.of(Intent.builder().withName("StartExerciseIntent").build()));
    }

    @Test
    void aPartOfTheBodyGivesAComplaintItsSeverity() {
        assertEquals(Turn.Concern.EMERGENCY, complaint("PainIntent", slot("chest")));
        assertEquals(Turn.Concern.UNWELL, complaint("PainIntent", slot("calf")));
        assertEquals(Turn.Concern.PAIN, complaint("PainIntent", slot("knee")));
        assertEquals(Turn.Concern.EMERGENCY, complaint("NumbnessIntent", slot("bottom")));
        assertEquals(Turn.Concern.PAIN, complaint("PainIntent", null));
        assertEquals(Turn.Concern.SEVERE_PAIN, complaint("PainIntent", slot("thing")));
        assertEquals(Turn.Concern.NUMB, complaint("NumbnessIntent", slot("thing")));
    }

    private static Turn complaint(String intent, Slot.Builder part) {
        Intent.Builder spoken = Intent.builder().withName(intent);
        return IntentTurns.of(part == null ? spoken.build() : spoken.putSlotsItem("part", part.build()).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "", "-4", "4.5", "four", "99999", "0x4", "\u0664"})
    void anInvalidNumberIsNotUnderstood(String value) {
        assertEquals(new UserRequest.HoldFor(OptionalInt.empty()), seconds(value));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 9999})
    void aNumberBecomesSeconds(int value) {
        assertEquals(new UserRequest.HoldFor(OptionalInt.of(value)), seconds(Integer.toString(value)));
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
