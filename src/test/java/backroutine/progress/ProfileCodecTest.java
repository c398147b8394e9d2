package backroutine.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A profile and its notes are two forms of one thing; a note that cannot be read takes nothing else with it. */
class ProfileCodecTest {
    private final List<String> unreadable = new ArrayList<>();

    static List<State> states() {
        return Profiles.states();
    }

    @ParameterizedTest
    @MethodSource("states")
    void everyStateComesBack(State state) {
        Profile profile = Profiles.complete().withState(state);

        assertEquals(profile, read(ProfileCodec.write(profile)));
        assertEquals(List.of(), unreadable);
    }

    /** The list above would be missing the state that is added next. */
    @Test
    void everyKindOfStateIsTried() {
        assertEquals(kinds(State.class).collect(Collectors.toSet()),
                Set.copyOf(states().stream().map(Object::getClass).distinct().toList()));
    }

    /** The records of a sealed type, those of its groups included. */
    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(ProfileCodecTest::kinds)
                : Stream.of(type);
    }

    @ParameterizedTest
    @CsvSource({"state, dancing", "state, paused", "exercise, ", "set, 0", "set, x", "side, UP", "repetition, -1",
            "visit-day, today", "visit-number, 3", "visit-scope, SOME", "since, now", "opening, LOUD", "settle, 0",
            "lead, -5"})
    void aStateThatCannotBeReadIsAwayAndEverythingElseStays(String note, String value) {
        Map<String, String> notes = new HashMap<>(ProfileCodec.write(Profiles.complete()));
        notes.remove("exercise");
        if (value == null) {
            notes.remove(note);
        } else {
            notes.put(note, value);
        }

        assertEquals(Profiles.complete().withState(new State.Idle()), read(notes));
        assertEquals(List.of("state"), unreadable);
    }

    @ParameterizedTest
    @CsvSource({"cleared, yes, cleared", "zone, Mars/Olympus, zone", "rest-offset, 999, rest-offset",
            "pace, FLYING, pace", "counting, NEVER, counting", "talk, LOUD, talk", "hold.glute-bridge, x, hold.",
            "completed.glute-bridge, x, completed.", "last.glute-bridge, x, last.", "visit-ended, x, visit-ended"})
    void aNoteThatCannotBeReadIsAsIfItWereAbsent(String note, String value, String reported) {
        Map<String, String> notes = new HashMap<>(ProfileCodec.write(Profiles.complete()));
        notes.remove(note);
        Profile without = read(notes);
        notes.put(note, value);

        assertEquals(without, read(notes));
        assertEquals(List.of(reported), unreadable);
    }

    @Test
    void noNotesAreSomebodyWhoWasNeverHere() {
        assertEquals(Profile.unknown(), ProfileCodec.read(Map.of(), List.of(), unreadable::add));
    }

    @Test
    void setsThatCannotBeReadArePassedOver() {
        LocalDate date = LocalDate.of(2026, 11, 22);

        Day day = DayCodec.read(date, List.of("1.glute-bridge.2", "1.glute-bridge", "0.x.1", "1.x.y", ""),
                List.of("2.cat-camel", "x", "1.2.3"), unreadable::add);

        assertEquals(Day.empty(date).with(new DoneSet(1, "glute-bridge", 2)).with(new SkippedExercise(2, "cat-camel")),
                day);
        assertEquals(List.of("done", "done", "done", "done", "left-out", "left-out"), unreadable);
    }

    /** All that is ever kept of a person: a new name here is a decision, and belongs into what she is told of it. */
    @Test
    void nothingIsNotedButThis() {
        Set<String> names = new TreeSet<>();
        states().forEach(state -> ProfileCodec.write(Profiles.complete().withState(state))
                .keySet()
                .forEach(name -> names.add(name.replaceFirst("\\..*", ""))));

        assertEquals(new TreeSet<>(Set.of("asks-first", "cleared", "completed", "counting", "encouragement",
                "exercise", "hold", "introduced", "last", "lead", "next-opening", "opening", "pace", "plain",
                "plain-audio",
                "repetition", "replace", "rest-offset", "set", "settle", "side", "since", "state", "talk", "times",
                "upcoming", "visit-day", "visit-ended", "visit-number", "visit-scope", "wanted", "zone")), names);
    }

    private Profile read(Map<String, String> notes) {
        Profile some = Profiles.complete();
        return ProfileCodec.read(notes, some.answered(), unreadable::add);
    }

}
