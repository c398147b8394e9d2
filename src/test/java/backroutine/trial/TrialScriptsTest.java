package backroutine.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.pacing.Place;
import backroutine.routine.Side;
import backroutine.talk.ScriptFile;
import backroutine.trial.PlayedScript.Line;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Conversations in English, each about something that is easily answered wrongly. Their comments say what is right:
 *
 * <ul>
 *   <li>{@code # hears WORDS}, {@code # silent WORDS}: these words are heard after the line, or not
 *   <li>{@code # counts glute-bridge 1 7}: the line's first repetition is number 7 of set 1; {@code # counts nothing}
 *   <li>{@code # continues}: the line's first repetition is the one that was under way, or the one before it
 *   <li>{@code # ends glute-bridge 1 10}: the line's last repetition that is heard
 *   <li>{@code # state AskedClearance}: the conversation waits for this then
 *   <li>{@code # completed glute-squeeze 1}: how often the exercise is stored as completed
 * </ul>
 */
class TrialScriptsTest {
    private static final SpokenChecks CHECKS = new SpokenChecks(PlayedScript.routine(), PlayedScript.numbers());
    private static final Map<ScriptFile, PlayedScript> PLAYED = new LinkedHashMap<>();

    @BeforeAll
    static void playEveryScript() throws IOException {
        for (ScriptFile script : ScriptFile.in("trial")) {
            PLAYED.put(script, PlayedScript.of(script));
        }
    }

    @TestFactory
    List<DynamicTest> everyScriptIsAnsweredRight() {
        return tests((script, played) -> script.check(played.answers(), facts(played.lines())));
    }

    @TestFactory
    List<DynamicTest> nothingIsCountedUnexplained() {
        return tests((_, played) -> assertEquals(List.of(), CHECKS.countedUnexplained(played.heard())));
    }

    @TestFactory
    List<DynamicTest> everyRepetitionNumberIsMarked() {
        return tests((_, played) -> assertEquals(List.of(), CHECKS.unmarkedNumbers(played.heard())));
    }

    private static List<DynamicTest> tests(BiConsumer<ScriptFile, PlayedScript> check) {
        assertTrue(PLAYED.size() >= 10, () -> "there are " + PLAYED.size() + " scripts");
        return PLAYED.entrySet()
                .stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey().name(),
                        () -> check.accept(one.getKey(), one.getValue())))
                .toList();
    }

    private static Map<String, ScriptFile.Fact> facts(List<Line> lines) {
        return Map.of(
                "counts", (line, place, where) -> assertEquals(place, first(repetitions(lines.get(line))), where),
                "ends", (line, place, where) -> assertEquals(place,
                        first(repetitions(lines.get(line)).reversed()), where),
                "continues", (line, _, where) -> continues(lines.get(line - 1), lines.get(line), where),
                "state", (line, state, where) -> assertEquals(state,
                        lines.get(line).progress().profile().state().getClass().getSimpleName(), where),
                "completed", (line, value, where) -> assertEquals(value, completed(lines.get(line), value), where));
    }

    private static void continues(Line before, Line line, String where) {
        Place underWay = repetitions(before).getLast();
        Place next = repetitions(line).getFirst();
        Place previous = new Place(underWay.exercise(), underWay.set(), underWay.side(),
                Math.max(underWay.repetition() - 1, 1));
        assertTrue(List.of(underWay, previous).contains(next), where + next + " is counted after " + underWay);
    }

    private static String completed(Line line, String value) {
        String exercise = value.split(" ")[0];
        return exercise + " " + line.progress().profile().completions(exercise);
    }

    private static List<Place> repetitions(Line line) {
        return line.heard().stream().filter(HeardBeat::isWork).map(HeardBeat::place).toList();
    }

    private static String first(List<Place> places) {
        return places.stream().findFirst().map(TrialScriptsTest::text).orElse("nothing");
    }

    private static String text(Place place) {
        String side = place.side() == Side.BOTH ? "" : place.side().name().toLowerCase(Locale.ROOT) + " ";
        return place.exercise() + " " + place.set() + " " + side + place.repetition();
    }
}
