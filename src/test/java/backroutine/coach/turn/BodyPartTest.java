package backroutine.coach.turn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.coach.turn.Turn.Concern;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows depends on the part of the body, and on what is wrong with it. */
class BodyPartTest {
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            part,          hurts,       hurts badly, swollen,   numb
            chest,         EMERGENCY,   EMERGENCY,   EMERGENCY, EMERGENCY
            head,          UNWELL,      UNWELL,      UNWELL,    EMERGENCY
            calf,          UNWELL,      UNWELL,      UNWELL,    NUMB
            tailbone,      SEVERE_PAIN, SEVERE_PAIN, UNWELL,    EMERGENCY
            back,          BACK_PAIN,   SEVERE_PAIN, UNWELL,    NUMB
            knee,          PAIN,        SEVERE_PAIN, UNWELL,    NUMB
            private-parts, UNWELL,      UNWELL,      UNWELL,    EMERGENCY
            """)
    void aPartHasAConcernForEachThingThatCanBeWrong(String part, Concern hurts, Concern badly, Concern swollen,
            Concern numb) {
        BodyPart named = BodyPart.of(part).orElseThrow();

        assertEquals(hurts, named.hurting());
        assertEquals(badly, named.hurtingBadly());
        assertEquals(swollen, named.unwell());
        assertEquals(numb, named.numb());
    }

    @Test
    void thereIsNoOtherPart() {
        assertEquals(Optional.empty(), BodyPart.of("tail"));
    }
}
