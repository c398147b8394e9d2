package backroutine.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.pacing.Place;
import backroutine.progress.DoneSet;
import backroutine.progress.State;
import backroutine.report.TestReport;
import backroutine.talk.Answer;
import backroutine.talk.heard.Audio;
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

/** Whatever interrupts a set, at any moment: the set goes on with the repetition that was under way. */
class InterruptionTest extends HomeConversation {
    private static final int CONVERSATIONS = 18;
    private static final int INTERRUPTIONS = 3;
    private static final int ENOUGH = 200;
    private static final Map<Interruption, Integer> TRIED = new EnumMap<>(Interruption.class);

    /** What interrupts. */
    private enum Interruption {
        PAUSE,
        HOW_MANY_LEFT,
        HOW_TO,
        NOT_UNDERSTOOD,
        STOP_AND_COME_BACK,
        CRASH_AND_COME_BACK(true),
        OTHER_DEVICE(true),
        SILENCE(true);

        /** Whether it gives no sign of life in the session, so that nothing counts that was played in a reprompt. */
        final boolean leavesTheSession;

        Interruption() {
            this(false);
        }

        Interruption(boolean leavesTheSession) {
            this.leavesTheSession = leavesTheSession;
        }
    }

    private Audio heard;
    /** The repetition with which the audio begins, as an index into {@link RepetitionListener#ROUTE}. */
    private int from;
    /** Whether the reprompt is heard, of which the skill does not know. */
    private boolean reprompted;

    @AfterAll
    static void report() {
        int tried = TRIED.values().stream().mapToInt(Integer::intValue).sum();
        TestReport.write("interruptions.txt", "resumed at the interrupted repetition: " + tried + " " + TRIED);
        assertTrue(tried >= ENOUGH, () -> tried + " interruptions are too few");
    }

    @ParameterizedTest
    @ValueSource(strings = {"glute-squeeze", "glute-bridge", "hip-flexor-stretch", "cat-camel", "thoracic-stretch"})
    void theInterruptedRepetitionIsResumed(String exercise) {
        for (int seed = 0; seed < CONVERSATIONS; seed++) {
            Random random = new Random(exercise.hashCode() * 31L + seed);
            newUser();
            reprompted = false;
            goesTo(exercise);
            for (int cut = 0; cut < INTERRUPTIONS; cut++) {
                String trace = exercise + ", conversation " + seed + ", interruption " + cut;
                if (!isInterrupted(random, trace)) {
                    break;
                }
            }
        }
    }

    private void goesTo(String exercise) {
        alexa.say("open zet routine");
        hears(alexa.say("yes"), 0);
        hears(alexa.say("ready"), 0);
        while (!RepetitionListener.exercise(from).id().equals(exercise)) {
            int next = from;
            while (RepetitionListener.exercise(next).id().equals(RepetitionListener.exercise(from).id())) {
                next++;
            }
            hears(alexa.say("ready"), next);
        }
    }

    private boolean isInterrupted(Random random, String trace) {
        long moment = random.nextLong(heard.lengthMs());
        Interruption kind = Interruption.values()[random.nextInt(Interruption.values().length)];
        int expected = reprompted && kind.leavesTheSession
                ? from
                : RepetitionListener.at(heard, from, kind == Interruption.SILENCE ? heard.lengthMs() : moment);
        if (expected == RepetitionListener.ROUTE.size()) {
            return false;
        }
        String what = trace + ": " + kind + " at " + moment + " ms of:\n" + heard.words();
        boolean silent = kind == Interruption.SILENCE && !reprompted;
        Answer answer = interrupts(kind, Duration.ofMillis(moment), random);
        for (int asked = 0; RepetitionListener.starts(answer.heard(), expected).isEmpty() && asked < 3; asked++) {
            answer = alexa.say("ready");
            silent = false;
        }
        Place place = RepetitionListener.ROUTE.get(expected);
        hears(answer, expected);
        goesOnAt(place, what);
        reprompted = silent;
        if (!reprompted) {
            var state = assertInstanceOf(State.Playing.class, stored().profile().state(), what);
            assertEquals(place, state.plan().from(), what);
            assertEquals(setsBefore(expected), setsDone(), what);
        }
        TRIED.merge(kind, 1, Integer::sum);
        return true;
    }

    private Answer interrupts(Interruption kind, Duration into, Random random) {
        return switch (kind) {
            case PAUSE -> {
                alexa.cutIn(into, "pause");
                yield alexa.say("resume");
            }
            case HOW_MANY_LEFT -> alexa.cutIn(into, "how many left");
            case HOW_TO -> alexa.cutIn(into, "how to");
            case NOT_UNDERSTOOD -> alexa.cutIn(into, "unknown words");
            case STOP_AND_COME_BACK -> {
                alexa.cutIn(into, "stop");
                alexa.pass(Duration.ofMinutes(random.nextInt(60)));
                yield alexa.say("open zet routine");
            }
            case CRASH_AND_COME_BACK -> {
                alexa.crash();
                yield alexa.cutIn(into, "open zet routine");
            }
            case OTHER_DEVICE -> {
                alexa.otherDevice();
                yield alexa.cutIn(into, "open zet routine");
            }
            case SILENCE -> {
                Answer silent = alexa.silence();
                yield reprompted ? alexa.say("open zet routine") : silent;
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
        assertTrue(RepetitionListener.openings(place).contains(first),
                () -> first + " for " + place + " after " + what);
    }

    private int leftOfSide(Place place) {
        return RepetitionListener.exercise(from).dose().repetitionsASide() - place.repetition() + 1;
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
        return stored().days()
                .values()
                .stream()
                .flatMap(day -> day.done().stream())
                .map((DoneSet set) -> set.exercise() + " " + set.set())
                .collect(Collectors.toSet());
    }
}
