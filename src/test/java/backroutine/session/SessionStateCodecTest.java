package backroutine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.progress.Day;
import backroutine.progress.DoneSet;
import backroutine.progress.Profiles;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.progress.ThisSession;
import backroutine.progress.Visit;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Session states as attributes, and back. */
class SessionStateCodecTest {
    private final List<String> unreadable = new ArrayList<>();

    static List<State> states() {
        return Profiles.states();
    }

    @ParameterizedTest
    @MethodSource("states")
    void aStateIsReadBackAsItWasWritten(State state) throws JsonProcessingException {
        for (SessionState session : List.of(SessionState.saved(progressWithTenDays(state)),
                new SessionState(progressWithTenDays(state),
                        Optional.of(new UnsavedTurns(Instant.EPOCH, Instant.MAX)), true))) {
            assertEquals(Optional.of(session.carried()), read(asJson(SessionStateCodec.write(session))));
            assertEquals(List.of(), unreadable);
        }
    }

    @Test
    void attributesThatHoldNoStateAreAnEmptySession() {
        assertEquals(Optional.empty(), read(null));
        assertEquals(Optional.empty(), read(Map.of()));
        assertEquals(Optional.empty(), read(Map.of("routine", "text")));
        assertEquals(List.of(), unreadable);
    }

    @Test
    void aStateThatCannotBeReadIsReportedAndIgnored() {
        assertEquals(Optional.empty(), read(Map.of("routine", Map.of("notes", "text"))));
        assertEquals(List.of("routine"), unreadable);
    }

    /** It was not written by the skill, and would be written again as a text. */
    @Test
    void aListWithSomethingElseThanTextsIsReportedAndIgnored() {
        Map<String, Object> fields = Map.of("notes", Map.of(), "answered", List.of(Map.of("SECRET", 1)), "days",
                Map.of());

        assertEquals(Optional.empty(), read(Map.of("routine", fields)));
        assertEquals(List.of("routine"), unreadable);
    }

    private Optional<SessionState> read(Map<String, Object> attributes) {
        return SessionStateCodec.read(attributes, unreadable::add);
    }

    /** Progress with more days than a session carries. */
    private static Progress progressWithTenDays(State state) {
        Map<LocalDate, Day> days = new HashMap<>();
        for (LocalDate date = Profiles.TODAY.minusDays(9); !date.isAfter(Profiles.TODAY); date = date.plusDays(1)) {
            days.put(date, Day.empty(date).with(new DoneSet(1, "glute-bridge", 2)));
        }
        return new Progress(Profiles.complete().withState(state), days,
                new ThisSession(Optional.of(new Visit(Profiles.TODAY, 2, Visit.Scope.WHAT_IS_LEFT)
                        .shortenedTo(List.of("glute-bridge", "cat-camel"))),
                        Map.of("glute-bridge", 2), List.of(420, 380, 1300), true));
    }

    /** Attributes as Alexa sends them back: written as JSON and read again. */
    private static Map<String, Object> asJson(Map<String, Object> attributes) throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        return json.readValue(json.writeValueAsString(attributes), new TypeReference<>() {
        });
    }
}
