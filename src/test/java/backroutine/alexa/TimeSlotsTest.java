package backroutine.alexa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.amazon.ask.model.Intent;
import com.amazon.ask.model.SimpleSlotValue;
import com.amazon.ask.model.Slot;
import com.amazon.ask.model.slu.entityresolution.Resolution;
import com.amazon.ask.model.slu.entityresolution.Resolutions;
import com.amazon.ask.model.slu.entityresolution.Status;
import com.amazon.ask.model.slu.entityresolution.StatusCode;
import com.amazon.ask.model.slu.entityresolution.Value;
import com.amazon.ask.model.slu.entityresolution.ValueWrapper;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The times of day in what the user said. */
class TimeSlotsTest {
    @ParameterizedTest
    @CsvSource({"09:00, 07:00, 09:00 19:00", // nine and seven
            "09:00, 09:00, 09:00 21:00", // nine and nine
            "11:30, 01:00, 11:30 13:00", "11:59, 11:59, 11:59 23:59",
            "09:00, 19:00, 09:00 19:00", "07:00, 09:00, 07:00 09:00",
            "19:00, 07:00, 19:00 07:00", // seven p.m. and seven a.m.
            "21:00, 00:00, 21:00 00:00", // nine p.m. and midnight
            "09:00, 00:30, 09:00 00:30", // nothing before one o'clock is said with an hour of the evening
            "12:00, 12:00, 12:00", // noon and noon
            "12:00, 07:00, 12:00 07:00", "EV, MO, 19:00 09:00", // evening and morning
            "MO, 07:00, 09:00 07:00", "09:00, MO, 09:00", "MO, EV, 09:00 19:00", "MO, MO, 09:00",
            "AF, NI, 14:00 21:00"})
    void twoTimes(String first, String second, String times) {
        assertEquals(Arrays.stream(times.split(" ")).map(LocalTime::parse).toList(),
                TimeSlots.in(slots(first, second)));
    }

    @ParameterizedTest
    @CsvSource({"07:00, 07:00", "19:05:30, 19:05", "EV, 19:00"})
    void oneTimeIsTheTimeThatWasSaid(String said, String time) {
        assertEquals(List.of(LocalTime.parse(time)), TimeSlots.in(slots(said, null)));
        assertEquals(List.of(LocalTime.parse(time)), TimeSlots.in(slots(null, said)));
        assertEquals(List.of(LocalTime.parse(time)), TimeSlots.in(slots("?", said)));
    }

    @Test
    void whatIsNoTimeIsLeftOut() {
        assertEquals(List.of(), TimeSlots.in(slots("24:00", "2026-W48")));
        assertEquals(List.of(), TimeSlots.in(Intent.builder().withName("RemindMeIntent").build()));
    }

    /** Alexa resolves a moment such as "after breakfast" to its id, which is the time of day. */
    @Test
    void aMomentOfTheDayIsItsTime() {
        Slot moment = Slot.builder()
                .withName("moment")
                .withValue("after breakfast")
                .withResolutions(Resolutions.builder()
                        .addResolutionsPerAuthorityItem(Resolution.builder()
                                .withStatus(Status.builder().withCode(StatusCode.ER_SUCCESS_MATCH).build())
                                .addValuesItem(ValueWrapper.builder()
                                        .withValue(Value.builder().withId("09:00").withName("after breakfast").build())
                                        .build())
                                .build())
                        .build())
                .build();
        Slot unknown = Slot.builder().withName("moment").withValue("after the flood").build();

        assertEquals(List.of(LocalTime.of(9, 0)), TimeSlots.in(reminder(moment)));
        assertEquals(List.of(), TimeSlots.in(reminder(unknown)));
    }

    private static Intent reminder(Slot moment) {
        return Intent.builder().withName("RemindMeIntent").putSlotsItem("moment", moment).build();
    }

    @Test
    void theNewerShapeOfASlotIsRead() {
        Slot newer = Slot.builder()
                .withName("first")
                .withSlotValue(SimpleSlotValue.builder().withValue("07:00").build())
                .build();

        assertEquals(List.of(LocalTime.of(7, 0)),
                TimeSlots.in(Intent.builder().withName("RemindMeIntent").putSlotsItem("first", newer).build()));
    }

    private static Intent slots(String first, String second) {
        return Intent.builder()
                .withName("RemindMeIntent")
                .putSlotsItem("first", Slot.builder().withName("first").withValue(first).build())
                .putSlotsItem("second", Slot.builder().withName("second").withValue(second).build())
                .build();
    }
}
