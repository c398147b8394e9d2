package backroutine.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.turn.OfferMessage;
import backroutine.json.InvalidFileException;
import backroutine.json.StrictJson;
import backroutine.language.English;
import backroutine.talk.model.InteractionModel;
import backroutine.talk.model.Matcher;
import backroutine.text.Message;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The moments of the day as values of a slot, and the message for each mistake in them. */
class MomentTypeTest {
    private static final FileLine FILE = FileLine.in("languages/en/moments.json");

    @Test
    void theIdOfAMomentIsItsTimeOfDay() {
        var type = MomentType.of(Map.of("09:00", List.of("after breakfast", "after coffee")), FILE);

        assertEquals(List.of(new SlotValue("09:00", "after breakfast", List.of("after coffee"))), type.values());
    }

    @Test
    void aNameOfTwoMomentsIsRefused() {
        assertEquals("languages/en/moments.json: \"after tea\" is a name of 09:00 and of 17:00: remove one of them",
                assertThrows(InvalidFileException.class,
                        () -> MomentType.of(new TreeMap<>(
                                Map.of("09:00", List.of("after tea"), "17:00", List.of("after tea"))), FILE))
                        .getMessage());
    }

    @Test
    void anIdThatIsNoTimeOfDayIsRefused() {
        var json = new ByteArrayInputStream("{\"9\": [\"after tea\"]}".getBytes(StandardCharsets.UTF_8));

        assertTrue(assertThrows(InvalidFileException.class, () -> MomentType.names(StrictJson.read(json))).getMessage()
                .contains("under a time of day from 00:00 to 23:59, such as 09:00"));
    }

    /** What is offered must be understood when it is said back. */
    @ParameterizedTest
    @ValueSource(strings = {"after breakfast", "after the nap", "in the evening"})
    void eachMomentOfTheOfferIsUnderstood(String moment) {
        assertEquals("RemindMeIntent",
                Matcher.ofSamplesOnly(InteractionModel.of("en-US")).match(moment).intent());
        assertTrue(English.words(Message.of(OfferMessage.ASK_MOMENT)).contains(moment), moment);
    }
}
