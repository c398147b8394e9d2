package backroutine.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.Coach;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.TurnContext;
import backroutine.coach.turn.UserRequest;
import backroutine.language.English;
import backroutine.pacing.Beat;
import backroutine.pacing.Delivery;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.routine.Routine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What a screen shows in a whole visit, from the replies of the coach. */
class ScreenRendererTest {
    private static final Instant MORNING = Instant.parse("2026-11-22T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Routine ROUTINE = English.routine();

    private final Coach coach = new Coach(ROUTINE, English.translator());
    private final ScreenRenderer renderer = new ScreenRenderer(ROUTINE, English.translator());
    private Progress progress = Progress.unknown().with(Progress.unknown().profile().withCleared(MORNING));
    private Instant now = MORNING;
    private Reply last;

    private Map<String, Object> turn(Turn turn) {
        TurnContext.Session session = turn == Turn.SessionEvent.LAUNCH
                ? TurnContext.Session.NEW
                : TurnContext.Session.SAME;
        last = coach.reply(progress, turn, new TurnContext(now, ZoneOffset.UTC, true, Delivery.SCREEN, session));
        progress = last.progress();
        return renderer.render(last, TODAY).orElseThrow().properties();
    }

    /** The block is played to its end. */
    private Map<String, Object> played() {
        State.Playing playing = (State.Playing) progress.profile().state();
        long elapsed = ((Reply.Counts) last).block().timeline().total() + 400;
        now = now.plusMillis(elapsed);
        return turn(new Turn.OnScreen.BlockPlayed(playing.token(), elapsed));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> shown, String name) {
        return (List<Map<String, Object>>) shown.get(name);
    }

    @Test
    void theBeatsOfEveryBlockAreThoseOfTheAudio() {
        Map<String, Object> shown = turn(Turn.SessionEvent.LAUNCH);
        int blocks = 0;
        for (; last instanceof Reply.Counts counts; shown = played(), blocks++) {
            List<Beat> audio = new ArrayList<>(counts.block().timeline().beats());
            if (counts.block().speechBeforeMillis() > 0) {
                audio.removeFirst();
            }
            List<Map<String, Object>> beats = rows(shown, "beats");
            List<Map<String, Object>> block = beats.subList(beats.size() - audio.size(), beats.size());
            long at = 0;
            for (Map<String, Object> beat : beats) {
                assertEquals(at, beat.get("t"), "beats follow one another");
                at += (int) beat.get("d");
            }
            assertEquals(at, shown.get("length"));
            for (int i = 0; i < audio.size(); i++) {
                assertEquals(audio.get(i).millis(), block.get(i).get("d"));
                assertEquals(audio.get(i).words(), block.get(i).getOrDefault("w", ""));
                if (audio.get(i).isWork()) {
                    assertEquals(audio.get(i).place().get().repetition(), block.get(i).get("n"));
                    assertEquals("work", block.get(i).get("k"));
                }
            }
        }
        assertTrue(blocks >= 10, "a visit has at least ten sets and sides");
        assertEquals("done", shown.get("view"));
    }

    @Test
    void aVisitBeginsWithTheListOfTodayWhileTheWelcomeIsSaid() {
        Map<String, Object> shown = turn(Turn.SessionEvent.LAUNCH);
        assertEquals("list", rows(shown, "beats").getFirst().get("k"));
        assertEquals(List.of("glute-squeeze", "glute-bridge", "hip-flexor-stretch", "cat-camel", "thoracic-stretch"),
                rows(shown, "list").stream().map(row -> row.get("id")).toList());
        assertTrue(rows(shown, "list").stream().noneMatch(row -> (boolean) row.get("done")));
        assertTrue(shown.get("summary").toString().matches("About \\d+ min"));
        assertFalse(played().containsKey("list"));
    }

    @Test
    void eachStepIsLitWhileItIsSaid() {
        Map<String, Object> shown = turn(Turn.SessionEvent.LAUNCH);
        List<?> steps = (List<?>) shown.get("steps");
        List<Object> lit = rows(shown, "beats").stream()
                .filter(beat -> beat.containsKey("i"))
                .<Object>map(beat -> steps.get((int) beat.get("i")))
                .toList();
        assertEquals(steps, lit);
        for (Map<String, Object> beat : rows(shown, "beats")) {
            assertEquals(steps.contains(beat.getOrDefault("w", "")), beat.containsKey("i"));
        }
    }

    @Test
    void theRingOfAHoldGrowsFromNothingToTheWhole() {
        turn(Turn.SessionEvent.LAUNCH);
        Map<String, Object> bridge = played();
        List<Object> rings = rows(bridge, "beats").stream()
                .filter(beat -> beat.get("n") instanceof Integer number && number == 1 && beat.containsKey("h"))
                .map(beat -> beat.get("h"))
                .toList();
        assertEquals(List.of(List.of(0.0, 0.5), List.of(0.5, 1.0)), rings);
    }

    @Test
    void setsAndSidesStandInDigitsWithWhatComesNext() {
        turn(Turn.SessionEvent.LAUNCH);
        Map<String, Object> bridge = played();
        assertEquals("Glute bridge", bridge.get("title"));
        assertEquals("Set 1 of 2", rows(bridge, "sides").getFirst().get("line"));
        assertEquals("Next: hip flexor stretch", bridge.get("next"));
        assertEquals(Map.of("done", 1, "of", 5, "label", "1 of 5 exercises done"), bridge.get("progress"));
        played();
        assertEquals("Set 1 of 2 · Left knee down", rows(played(), "sides").getFirst().get("line"));
    }

    @Test
    void aPausedExerciseKeepsItsRepetitionOnTheScreen() {
        turn(Turn.SessionEvent.LAUNCH);
        played();
        long third = 0;
        for (Beat beat : ((Reply.Counts) last).block().timeline().beats()) {
            if (beat.isWork() && beat.place().get().repetition() == 3) {
                break;
            }
            third += beat.millis();
        }
        Map<String, Object> paused = turn(new Turn.OnScreen.Touched(Turn.Button.PAUSE,
                ((State.Playing) progress.profile().state()).token(), OptionalLong.of(third)));
        assertEquals("paused", paused.get("view"));
        assertEquals("Glute bridge", paused.get("title"));
        assertEquals(Map.of("n", 3, "s", 0), paused.get("now"));
        assertEquals(List.of("go-on", "again", "next"),
                rows(paused, "buttons").stream().map(row -> row.get("id")).toList());
    }

    /** It may have been a call for help: after a silence one set is counted, as without a screen, and no report goes on. */
    @Test
    void afterSomethingThatWasNotUnderstoodTheVisitDoesNotGoOnByItself() {
        assertEquals(true, turn(Turn.SessionEvent.LAUNCH).get("reports"));
        now = now.plusSeconds(90);
        Map<String, Object> missed = turn(UserRequest.Question.NOT_UNDERSTOOD);

        assertEquals("picture", missed.get("plays"));
        assertEquals(false, missed.get("reports"));
        assertEquals(true, turn(Turn.Move.READY).get("reports"));
    }

    @Test
    void aQuestionCanBeAnsweredByTouch() {
        progress = Progress.unknown();
        Map<String, Object> question = turn(Turn.SessionEvent.LAUNCH);
        assertEquals("message", question.get("view"));
        assertEquals("Has your doctor or midwife said that you may exercise?", question.get("line"));
        assertEquals(List.of("yes", "no"), rows(question, "buttons").stream().map(row -> row.get("id")).toList());
    }

    @Test
    void nothingCanBeTouchedBesideTheLastWordsOfASession() {
        turn(Turn.SessionEvent.LAUNCH);
        now = now.plusSeconds(20);
        Map<String, Object> crisis = turn(Turn.Concern.CRISIS);
        assertEquals("message", crisis.get("view"));
        assertFalse(crisis.containsKey("buttons"));
    }

    @Test
    void nothingIsShownBesideAnAnswerThatSaysNothing() {
        assertEquals(Optional.empty(), renderer.render(new Reply.Silent(progress), TODAY));
    }
}
