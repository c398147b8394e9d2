package backroutine.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is known of a session is written as fields and read back. A field that cannot be read does not affect the others. */
class ThisSessionCodecTest {
    private static final Visit VISIT = new Visit(Profiles.TODAY, 2, Visit.Scope.WHAT_IS_LEFT);
    private static final ThisSession COMPLETE = new ThisSession(Optional.of(VISIT), Map.of("glute-bridge", 2),
            List.of(700, 300), true);

    private final List<String> unreadable = new ArrayList<>();

    static List<ThisSession> sessions() {
        return List.of(COMPLETE, ThisSession.begun(), ThisSession.begun().withVisit(VISIT),
                ThisSession.begun().withVisit(VISIT.shortenedTo(List.of("glute-squeeze", "cat-camel"))),
                ThisSession.begun().withTooHard("cat-camel"), ThisSession.begun().withStartDelay(0),
                ThisSession.begun().withoutSoundOnScreen());
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void aSessionIsReadBack(ThisSession session) {
        assertEquals(session, read(ThisSessionCodec.write(session)));
        assertEquals(List.of(), unreadable);
    }

    @Test
    void aSessionInWhichNothingHappenedHasNoFields() {
        assertEquals(Map.of(), ThisSessionCodec.write(ThisSession.begun()));
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void fieldsThatCannotBeReadCountAsAbsentAndAreReported(ThisSession session) {
        Map<String, String> fields = ThisSessionCodec.write(session);
        fields.keySet().forEach(name -> {
            unreadable.clear();
            Map<String, String> one = Map.of(name, "2026-11-22 two");

            assertEquals(ThisSession.begun(), read(one));
            assertEquals(name.equals(StoredField.SOUNDLESS.storedName()) ? 0 : 1, unreadable.size(), name);
        });
    }

    private ThisSession read(Map<String, String> fields) {
        return ThisSessionCodec.read(fields, unreadable::add);
    }
}
