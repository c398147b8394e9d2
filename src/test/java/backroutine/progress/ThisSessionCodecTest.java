package backroutine.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of a session is written as fields and read back; a field that cannot be read counts as absent. */
class ThisSessionCodecTest {
    private static final Visit SHORT = new Visit(Profiles.TODAY, 2, Visit.Scope.WHAT_IS_LEFT)
            .shortenedTo(List.of("glute-squeeze", "cat-camel"));

    private final List<String> unreadable = new ArrayList<>();

    @Test
    void aSessionIsReadBackWithAllThatHappenedInIt() {
        ThisSession session = ThisSession.begun()
                .withVisit(SHORT)
                .withTooHard("glute-bridge")
                .withTooHard("glute-bridge")
                .withStartDelay(400)
                .withStartDelay(900)
                .withoutSoundOnScreen();

        assertEquals(session, ThisSessionCodec.read(ThisSessionCodec.write(session), unreadable::add));
        assertEquals(List.of(), unreadable);
    }

    @Test
    void aSessionInWhichNothingHappenedHasNoFields() {
        assertEquals(Map.of(), ThisSessionCodec.write(ThisSession.begun()));
        assertEquals(ThisSession.begun(), ThisSessionCodec.read(Map.of(), unreadable::add));
    }

    @ParameterizedTest
    @CsvSource({"undisturbed, 2026-11-22 1, undisturbed", "undisturbed, 2026-11-22 1 WHAT_IS_LEFT 7, undisturbed",
            "undisturbed, today 1 WHAT_IS_LEFT, undisturbed", "eased.glute-bridge, often, eased.",
            "start-delays, 400 soon, start-delays"})
    void aFieldThatCannotBeReadIsReported(String field, String value, String reported) {
        assertEquals(ThisSession.begun(), ThisSessionCodec.read(Map.of(field, value), unreadable::add));
        assertEquals(List.of(reported), unreadable);
    }
}
