package backroutine.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The seeds that choose the variant of a sentence. */
class VariationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final MessageKey KEY = () -> "coach.goodbye";

    @Test
    void theSameMomentHasTheSameSeed() {
        assertEquals(Variation.of(DAY, 2, 3), Variation.of(LocalDate.of(2026, 11, 22), 2, 3));
        assertEquals(Variation.of(DAY, 1), Variation.of(DAY, 1, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 9})
    void theNextPlaceTheNextVisitAndTheNextDayGetOtherVariants(int variants) {
        int now = Math.floorMod(Variation.of(DAY, 1, 1), variants);

        assertNotEquals(now, Math.floorMod(Variation.of(DAY, 1, 2), variants));
        assertNotEquals(now, Math.floorMod(Variation.of(DAY, 2, 1), variants));
        assertNotEquals(now, Math.floorMod(Variation.of(DAY.plusDays(1), 1, 1), variants));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 7, 8, 9})
    void aDayDoesNotBeginAsTheDayBeforeEnded(int variants) {
        assertNotEquals(Math.floorMod(Variation.of(DAY, 2), variants),
                Math.floorMod(Variation.of(DAY.plusDays(1), 1), variants));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 9})
    void inNineDaysEachVariantIsChosen(int variants) {
        Set<Integer> chosen = new HashSet<>();
        for (int day = 0; day < 9; day++) {
            chosen.add(Math.floorMod(Variation.of(DAY.plusDays(day), 1), variants));
        }

        assertEquals(variants, chosen.size());
    }

    @Test
    void aMessageKeepsItsVariantWithAnotherValue() {
        Message message = Message.of(KEY).varied(4);

        assertEquals(4, message.with("number", 2).with("sets", 1).variant());
        assertEquals(Message.of(KEY), message.varied(0));
        assertNotEquals(Message.of(KEY), message);
    }
}
