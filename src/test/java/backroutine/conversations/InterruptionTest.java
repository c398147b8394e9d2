package backroutine.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.pacing.Place;
import backroutine.progress.DoneSet;
import backroutine.progress.State;
import backroutine.report.TestReport;
import backroutine.talk.Answer;
import backroutine.talk.heard.Heard;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever cuts in, and whenever: it goes on with the repetition that was under way. */
class InterruptionTest extends HomeConversation {
    private static final int CONVERSATIONS = 18;
    private static final int INTERRUPTIONS = 3;
    private static final int ENOUGH = 200;
    private static final Map<Cut, Integer> TRIED = new EnumMap<>(Cut.class);

    /** What she, or the world, does in the middle of it. */
    private enum Cut {
        PAUSE,
        HOW_MANY_LEFT,
        HOW_TO,
        NOT_UNDERSTOOD,
        STOP_AND_COME_BACK,
        CRASH_AND_COME_BACK,
        OTHER_DEVICE,
        SILENCE
    }

    private Heard heard;
    /** Where what is heard begins, and where it goes on, in the order of the routine. */
    private int from;
    /** Whether it is the reprompt that is heard: the skill has not been told. */
    private boolean reprompted;

    @AfterAll
    static void table() {
        int tried = TRIED.values().stream().mapToInt(Integer::intValue).sum();
        TestReport.write("interruptions.txt", "resumed at the interrupted repetition: " + tried + " " + TRIED);
        assertTrue(tried >= ENOUGH, () -> tried + " interruptions are too few to tell");
    }

    @ParameterizedTest
    @ValueSource(strings = {"glute-squeeze", "glute-bridge", "hip-flexor-stretch", "cat-camel", "thoracic-stretch"})
    void theInterruptedRepetitionIsResumed(String exercise) {
        for (int seed = 0; seed < CONVERSATIONS; seed++) {
            Random random = new Random(exercise.hashCode() * 31L + seed);
            knowsNobody();
            reprompted = false;
            comesTo(exercise);
            for (int cut = 0; cut < INTERRUPTIONS; cut++) {
                String trace = exercise + ", conversation " + seed + ", interruption " + cut;
                if (!isInterrupted(random, trace)) {
                    break;
                }
            }
        }
    }

    private void comesTo(String exercise) {
        alexa.say("start my back routine");
        hears(alexa.say("yes"), 0);
        hears(alexa.say("ready"), 0);
        while (!RepetitionListener.exercise(from).id().equals(exercise)) {
            int next = from;
            while (RepetitionListener.exercise(next).id().equals(RepetitionListener.exercise(from).id())) {
                next++;
            }
            hears(alexa.say("next"), next);
        }
    }

    private boolean isInterrupted(Random random, String trace) {
        long moment = random.nextLong(heard.lengthMs());
        Cut cut = Cut.values()[random.nextInt(Cut.values().length)];
        int expected = RepetitionListener.at(heard, from, cut == Cut.SILENCE ? heard.lengthMs() : moment);
        if (expected == RepetitionListener.ROUTE.size()) {
            return false;
        }
        String what = trace + ": " + cut + " at " + moment + " ms of:\n" + heard.words();
        int answered = alexa.exchanges().size();
        Answer answer = cutsIn(cut, Duration.ofMillis(moment), random);
        for (int asked = 0; RepetitionListener.starts(answer.heard(), expected).isEmpty() && asked < 3; asked++) {
            answer = alexa.say("ready");
        }
        Place place = RepetitionListener.ROUTE.get(expected);
        hears(answer, expected);
        goesOnAt(place, what);
        reprompted = alexa.exchanges().size() == answered;
        if (!reprompted) {
            var state = assertInstanceOf(State.Playing.class, kept().profile().state(), what);
            assertEquals(place, state.plan().from(), what);
            assertEquals(setsBefore(expected), setsDone(), what);
        }
        TRIED.merge(cut, 1, Integer::sum);
        return true;
    }

    private Answer cutsIn(Cut cut, Duration into, Random random) {
        return switch (cut) {
            case PAUSE -> {
                alexa.cutIn(into, "pause");
                yield alexa.say("continue");
            }
            case HOW_MANY_LEFT -> alexa.cutIn(into, "how many are left");
            case HOW_TO -> alexa.cutIn(into, "how do I do this");
            case NOT_UNDERSTOOD -> alexa.cutIn(into, "purple monkey dishwasher");
            case STOP_AND_COME_BACK -> {
                alexa.cutIn(into, "stop");
                alexa.pass(Duration.ofMinutes(random.nextInt(60)));
                yield alexa.say("start my back routine");
            }
            case CRASH_AND_COME_BACK -> {
                alexa.crash();
                yield alexa.cutIn(into, "start my back routine");
            }
            case OTHER_DEVICE -> {
                alexa.otherDevice();
                yield alexa.cutIn(into, "start my back routine");
            }
            case SILENCE -> {
                Answer silent = alexa.silence();
                yield reprompted ? alexa.say("start my back routine") : silent;
            }
        };
    }

    private void hears(Answer answer, int index) {
        heard = answer.heard();
        from = index;
    }

    /** The repetitions that are heard before the side ends are the ones that were left of it. */
    private void goesOnAt(Place place, String what) {
        List<Long> starts = RepetitionListener.starts(heard, from);
        List<Long> side = starts.stream()
                .filter(start -> RepetitionListener.at(heard, from, start) < from + leftOfSide(place))
                .toList();
        assertEquals(leftOfSide(place), side.size(), what);
        String first = heard.spoken()
                .filter(words -> words.startMs() == starts.getFirst())
                .findFirst()
                .orElseThrow()
                .text();
        boolean numbered = first.contains(",");
        assertTrue(!numbered || first.startsWith(number(place)), () -> first + " for " + place + " after " + what);
    }

    private int leftOfSide(Place place) {
        return RepetitionListener.exercise(from).dose().repetitionsASide() - place.repetition() + 1;
    }

    private static String number(Place place) {
        List<String> words = List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
        int last = RepetitionListener.exercise(RepetitionListener.ROUTE.indexOf(place)).dose().repetitionsASide();
        return place.repetition() == last ? "last one" : words.get(place.repetition() - 1);
    }

    private static Set<String> setsBefore(int index) {
        Place here = RepetitionListener.ROUTE.get(index);
        Set<String> sets = new LinkedHashSet<>();
        for (Place place : RepetitionListener.ROUTE.subList(0, index)) {
            if (!place.exercise().equals(here.exercise()) || place.set() < here.set()) {
                sets.add(place.exercise() + " " + place.set());
            }
        }
        return sets;
    }

    private Set<String> setsDone() {
        return kept().days()
                .values()
                .stream()
                .flatMap(day -> day.done().stream())
                .map((DoneSet set) -> set.exercise() + " " + set.set())
                .collect(Collectors.toSet());
    }
}
