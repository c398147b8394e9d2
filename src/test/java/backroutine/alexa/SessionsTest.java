package backroutine.alexa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import backroutine.progress.Day;
import backroutine.progress.DoneSet;
import backroutine.progress.Profiles;
import backroutine.progress.Progress;
import backroutine.progress.State;
import com.amazon.ask.model.Session;
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

/** What a session carries, in the function that wrote it and in any other. */
class SessionsTest {
    private final Sessions sessions = new Sessions();
    private final List<String> unreadable = new ArrayList<>();

    static List<State> states() {
        return Profiles.states();
    }

    @ParameterizedTest
    @MethodSource("states")
    void anotherFunctionReadsWhatTheOneThatWroteItRemembers(State state) throws JsonProcessingException {
        for (SessionNotes notes : List.of(SessionNotes.kept(daysOf(state)),
                new SessionNotes(daysOf(state), Optional.of(new Owed(Instant.EPOCH, Instant.MAX)), true))) {
            Session later = onItsWay(sessions.write(notes));

            assertEquals(Optional.of(notes.carried()), new Sessions().read(later, unreadable::add));
            assertEquals(Optional.of(notes.carried()), sessions.read(later, unreadable::add));
            assertEquals(List.of(), unreadable);
        }
    }

    @Test
    void whatAnotherSessionCarriesIsNotTakenForIt() throws JsonProcessingException {
        SessionNotes hers = SessionNotes.kept(daysOf(states().getFirst()));
        SessionNotes his = SessionNotes.kept(daysOf(states().getLast()));
        Session first = onItsWay(sessions.write(hers));
        sessions.write(his);

        assertNotEquals(hers.carried(), his.carried());
        assertEquals(Optional.of(hers.carried()), sessions.read(first, unreadable::add));
    }

    @Test
    void thereIsNothingToReadWithoutASessionOrInANewOne() {
        sessions.write(SessionNotes.kept(Progress.unknown()));

        assertEquals(Optional.empty(), sessions.read(null, unreadable::add));
        assertEquals(Optional.empty(), sessions.read(Session.builder().build(), unreadable::add));
        assertEquals(List.of(), unreadable);
    }

    /** More days than a session carries. */
    private static Progress daysOf(State state) {
        Map<LocalDate, Day> days = new HashMap<>();
        for (LocalDate date = Profiles.TODAY.minusDays(9); !date.isAfter(Profiles.TODAY); date = date.plusDays(1)) {
            days.put(date, Day.empty(date).with(new DoneSet(1, "glute-bridge", 2)));
        }
        return new Progress(Profiles.everything().withState(state), days);
    }

    /** As it comes back from Alexa. */
    private static Session onItsWay(Map<String, Object> attributes) throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        return Session.builder()
                .withAttributes(json.readValue(json.writeValueAsString(attributes), new TypeReference<>() {
                }))
                .build();
    }
}
