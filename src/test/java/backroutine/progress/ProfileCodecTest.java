package backroutine.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.pacing.Place;
import backroutine.routine.Side;
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

/** A profile is written as stored fields and read back. A field that cannot be read does not affect the others. */
class ProfileCodecTest {
    private final List<String> unreadable = new ArrayList<>();

    static List<State> states() {
        return Profiles.states();
    }

    @ParameterizedTest
    @MethodSource("states")
    void eachStateIsReadBack(State state) {
        Profile profile = Profiles.complete().withState(state);

        assertEquals(profile, read(ProfileCodec.write(profile)));
        assertEquals(List.of(), unreadable);
    }

    @Test
    void aShortVisitThatWasLeftForASingleExerciseIsReadBack() {
        Visit visit = new Visit(Profiles.TODAY, 1, Visit.Scope.WHAT_IS_LEFT)
                .shortenedTo(List.of("glute-squeeze", "cat-camel"));
        Profile profile = Profiles.complete()
                .withReturnTo(Optional.of(VisitPlace.at(visit, new Place("cat-camel", 2, Side.BOTH, 3))));

        assertEquals(profile, read(ProfileCodec.write(profile)));
        assertEquals(List.of(), unreadable);
    }

    /** A state added later must be in the list. */
    @Test
    void allKindsOfStateAreInTheList() {
        assertEquals(kinds(State.class).collect(Collectors.toSet()),
                Set.copyOf(states().stream().map(Object::getClass).distinct().toList()));
    }

    /** The records of a sealed type, also those of its sealed subtypes. */
    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(ProfileCodecTest::kinds)
                : Stream.of(type);
    }

    @ParameterizedTest
    @CsvSource({"state, dancing", "state, paused", "exercise, ", "set, 0", "set, x", "side, UP", "repetition, -1",
            "visit-day, today", "visit-number, 3", "visit-scope, SOME", "since, now", "opening, LOUD", "settle, 0",
            "lead, -5"})
    void aStateThatCannotBeReadIsIdleAndTheOtherFieldsStay(String field, String value) {
        Map<String, String> fields = new HashMap<>(ProfileCodec.write(Profiles.complete()));
        fields.remove("exercise");
        if (value == null) {
            fields.remove(field);
        } else {
            fields.put(field, value);
        }

        assertEquals(Profiles.complete().withState(new State.Idle()), read(fields));
        assertEquals(List.of("state"), unreadable);
    }

    @ParameterizedTest
    @CsvSource({"cleared, yes, cleared", "zone, Mars/Olympus, zone", "rest-offset, 999, rest-offset",
            "pace, FLYING, pace", "counting, NEVER, counting", "talk, LOUD, talk", "hold.glute-bridge, x, hold.",
            "completed.glute-bridge, x, completed.", "last.glute-bridge, x, last.", "visit-ended, x, visit-ended"})
    void aFieldThatCannotBeReadCountsAsAbsent(String field, String value, String reported) {
        Map<String, String> fields = new HashMap<>(ProfileCodec.write(Profiles.complete()));
        fields.remove(field);
        Profile without = read(fields);
        fields.put(field, value);

        assertEquals(without, read(fields));
        assertEquals(List.of(reported), unreadable);
    }

    @Test
    void theStateIsStoredEvenIfNoVisitIsUnderWay() {
        assertEquals("away", ProfileCodec.write(Profile.unknown()).get("state"));
    }

    @Test
    void noFieldsAreAnUnknownProfile() {
        assertEquals(Profile.unknown(), ProfileCodec.read(Map.of(), List.of(), unreadable::add));
    }

    @Test
    void textsOfADayThatCannotBeReadAreLeftOut() {
        LocalDate date = LocalDate.of(2026, 11, 22);

        Day day = DayCodec.read(date, List.of("1.glute-bridge.2", "1.glute-bridge", "0.x.1", "1.x.y", ""),
                List.of("2.cat-camel", "x", "1.2.3"), unreadable::add);

        assertEquals(Day.empty(date).with(new DoneSet(1, "glute-bridge", 2)).with(new SkippedExercise(2, "cat-camel")),
                day);
        assertEquals(List.of("done", "done", "done", "done", "left-out", "left-out"), unreadable);
    }

    /**
     * Everything that is stored of a person. A new field is a decision, and belongs into the answer to "what do you know about
     * me".
     */
    @Test
    void onlyTheseFieldsAreStored() {
        Set<String> names = new TreeSet<>();
        states().forEach(state -> ProfileCodec.write(Profiles.complete().withState(state))
                .keySet()
                .forEach(name -> names.add(name.replaceFirst("\\..*", ""))));

        assertEquals(
                new TreeSet<>(Set.of("after-miss", "asks-first", "brief", "cleared", "completed", "count-direction",
                        "counting",
                        "encouragement",
                        "exercise", "failed-screens", "follows-on", "goal", "held-since", "hold", "introduced", "kit",
                        "last", "lead",
                        "may-continue",
                        "more-time",
                        "next-opening",
                        "offer", "on-screen", "once", "opening", "opening-from",
                        "pace", "plain",
                        "plain-audio", "position-time",
                        "repetition", "replace", "rest-offset", "return-to", "set", "settle", "side", "since", "state",
                        "talk", "times", "variation",
                        "upcoming", "visit-chosen", "visit-day", "visit-ended", "visit-number", "visit-scope", "voice",
                        "wanted", "weeks",
                        "zone")),
                names);
    }

    private Profile read(Map<String, String> fields) {
        Profile complete = Profiles.complete();
        return ProfileCodec.read(fields, complete.answered(), unreadable::add);
    }

}
