package backroutine.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.language.English;
import backroutine.pacing.Beat.Kind;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.routine.Side;
import backroutine.text.Message;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final Routine ROUTINE = English.routine();
    private static final Planner PLANNER = new Planner(ROUTINE, English.translator());
    private static final List<String> NOTHING = List.of();

    @Test
    void bothSetsOfAShortExerciseFitOneAnswer() {
        Block bridge = block("glute-bridge", List.of("cat-camel"), Detail.NONE);

        assertEquals(2, sets(bridge.front()));
        assertEquals("Ready for the cat camel stretch? Say ready, or just wait.", bridge.front().getLast().words());
    }

    @Test
    void whatWasPlannedLastIsTheSameToAPlannerThatNeverSawIt() {
        Plan bridge = plan("glute-bridge", List.of("cat-camel"), Detail.FULL);
        Settings slower = Settings.prescribed().withPace(Pace.SLOWER);
        for (Settings settings : List.of(slower, Settings.prescribed(), slower)) {
            for (Plan plan : List.of(bridge, bridge, bridge.after(4000), bridge.plainly(), bridge)) {
                assertEquals(new Planner(ROUTINE, English.translator()).block(plan, settings),
                        PLANNER.block(plan, settings));
            }
        }
    }

    @Test
    void nothingIsSaidOfAnEndThatIsNotReached() {
        Block more = block("glute-bridge", List.of("cat-camel", "hip-flexor-stretch"), Detail.NONE);

        assertFalse(more.closes());
        assertEquals(more, PLANNER.closing(more, List.of(CountMessage.verbatim("That was all."))));
    }

    @Test
    void aVisitThatEndsAfterASilenceClosesThere() {
        Place second = new Place("glute-bridge", 2, Side.BOTH, 8);
        Block waiting = PLANNER.block(
                new Plan(second, Detail.NONE, Plan.BRIEFLY, 0, NOTHING, Detail.NONE, true, false),
                Settings.prescribed());
        Block closing = PLANNER.closing(waiting, List.of(CountMessage.verbatim("That was all.")));

        assertTrue(waiting.closes());
        assertEquals(waiting.front(), closing.front());
        assertEquals(List.of("That was all.", "One more? Name it, or say goodbye."),
                words(closing.reprompt().subList(waiting.reprompt().size() - 1, closing.reprompt().size())));
    }

    @Test
    void aLongerPaceBreaksBetweenTheSets() {
        Settings slower = Settings.prescribed().withPace(Pace.SLOWER);
        Block catCamel = PLANNER.block(plan("cat-camel", NOTHING, Detail.FULL), slower);

        assertEquals(1, sets(catCamel.front()));
        assertTrue(catCamel.front().getLast().words().startsWith("Ready for set two?"));
    }

    @Test
    void whatIsHeardOfASetThatDoesNotFitTheRepromptIsAQuestion() {
        Settings slower = Settings.prescribed().withPace(Pace.SLOWER);
        Block catCamel = PLANNER.block(plan("cat-camel", NOTHING, Detail.FULL), slower);

        assertFalse(catCamel.reprompt().stream().anyMatch(Beat::working));
        assertEquals("Ready for set two? Say ready when you are.", catCamel.reprompt().getLast().words());
        assertTrue(catCamel.front().getLast().words().endsWith("Say ready when you are."));
    }

    @Test
    void silenceAfterAnExerciseBringsTheNextOnesFirstSet() {
        Block squeeze = block("glute-squeeze", List.of("glute-bridge"), Detail.FULL);

        List<Beat> reprompt = squeeze.reprompt();
        assertEquals("glute-bridge", reprompt.getFirst().place().orElseThrow().exercise());
        assertEquals(1, sets(reprompt));
        assertTrue(reprompt.getLast().words().startsWith("Ready for set two?"));
    }

    @Test
    void theNextExerciseIsIntroducedBeforeItIsAskedFor() {
        Block squeeze = block("glute-squeeze", List.of("glute-bridge"), Detail.FULL);
        List<String> words = words(squeeze.front());

        assertEquals(Detail.FULL, squeeze.introduced());
        assertTrue(words.contains("That's the glute squeeze done."));
        assertTrue(words.containsAll(ROUTINE.exercise("glute-bridge").text().steps()));
        assertTrue(words.indexOf("That's the glute squeeze done.") < words.indexOf(
                ROUTINE.exercise("glute-bridge").text().steps().getFirst()));
    }

    @Test
    void afterTheLastExerciseTheVisitCloses() {
        Message closing = CountMessage.verbatim("That was all.");
        Block last = PLANNER.closing(
                PLANNER.block(plan("glute-bridge", NOTHING, Detail.NONE), Settings.prescribed()), List.of(closing));

        assertTrue(words(last.front()).contains("That was all."));
        assertTrue(last.front().getLast().place().isEmpty());
        assertEquals("One more? Name it, or say goodbye.", last.front().getLast().words());
    }

    @Test
    void anAnswerThatWaitsCountsNothingAndSilenceBegins() {
        Place start = Pacer.start(ROUTINE.exercise("glute-squeeze"));
        Block waiting = PLANNER.block(new Plan(start, Detail.FULL, 25, 0, NOTHING, Detail.NONE, true, false),
                Settings.prescribed());

        assertFalse(waiting.front().stream().anyMatch(Beat::working));
        assertTrue(waiting.reprompt().stream().anyMatch(Beat::working));
        assertEquals("Ready for the glute squeeze? Say ready, or just wait.", waiting.front().getLast().words());
    }

    @Test
    void countingGoesOnAtTheRepetitionItIsAskedFor() {
        Place sixth = new Place("glute-bridge", 2, Side.BOTH, 6);
        Block rest = PLANNER.block(new Plan(sixth, Detail.NONE, Plan.BRIEFLY, 0, NOTHING, Detail.NONE, false, false),
                Settings.prescribed());

        assertEquals(List.of("three", "two", "one", "six, lift"), words(rest.front()).subList(0, 4));
        assertEquals(5 * 7000, Timeline.millis(rest.front().stream().filter(Beat::working).toList()));
    }

    @Test
    void anAnswerAndAllThatCanFollowItAreOneTimeline() {
        Block bridge = PLANNER.block(plan("glute-bridge", List.of("cat-camel"), Detail.FULL).after(4000),
                Settings.prescribed());
        Timeline timeline = bridge.timeline();

        assertEquals(4000 + Timeline.millis(bridge.front()), bridge.frontEnds());
        assertEquals(Kind.OPENING, timeline.at(3999).kind());
        assertEquals(Kind.MICROPHONE, timeline.at(bridge.frontEnds()).kind());
        assertEquals(bridge.reprompt().getFirst(), timeline.at(bridge.frontEnds() + 8000));
        assertEquals(bridge.frontEnds() + 8000 + Timeline.millis(bridge.reprompt()) + 8000, timeline.total());
    }

    @Test
    void whereASideIsNamedThereIsTimeToNameIt() {
        Exercise bridge = ROUTINE.exercise("glute-bridge");
        Exercise twist = ROUTINE.exercise("thoracic-stretch");
        Exercise stretch = ROUTINE.exercise("hip-flexor-stretch");

        assertEquals(List.of(10, 8, 12), Stream.of(bridge, twist, stretch).map(Planner::settle).toList());
        assertEquals(List.of(5, 8, 8), Stream.of(bridge, twist, stretch).map(Planner::briefSettle).toList());
    }

    private static Block block(String exercise, List<String> upcoming, Detail next) {
        return PLANNER.block(plan(exercise, upcoming, next), Settings.prescribed());
    }

    private static Plan plan(String id, List<String> upcoming, Detail next) {
        Exercise exercise = ROUTINE.exercise(id);
        return new Plan(Pacer.start(exercise), Detail.NONE, exercise.settle().value(), 0,
                Stream.concat(Stream.of(id), upcoming.stream()).toList(), next, false, false);
    }

    private static long sets(List<Beat> beats) {
        return beats.stream().filter(beat -> beat.kind() == Kind.SET_END).count();
    }

    private static List<String> words(List<Beat> beats) {
        return beats.stream().map(Beat::words).toList();
    }
}
