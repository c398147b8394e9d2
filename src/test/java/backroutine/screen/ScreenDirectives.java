package backroutine.screen;

import backroutine.coach.Coach;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.TurnContext;
import backroutine.language.English;
import backroutine.pacing.Delivery;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.routine.Routine;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/** Every view that a visit shows, as a directive: from a visit that is played to its end, and turns on the way. */
public final class ScreenDirectives {
    private static final Instant MORNING = Instant.parse("2026-11-22T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Routine ROUTINE = English.routine();

    private final Coach coach = new Coach(ROUTINE, English.translator());
    private final ScreenRenderer renderer = new ScreenRenderer(ROUTINE, English.translator());
    private final Map<String, JsonNode> directives = new LinkedHashMap<>();
    private Progress progress = Progress.unknown();
    private Instant now = MORNING;
    private Reply last;

    private ScreenDirectives() {}

    /** The directives by the names of their views: message, list, a block of each exercise, paused, done. */
    public static Map<String, JsonNode> ofAVisit() {
        ScreenDirectives visit = new ScreenDirectives();
        visit.turn("message", Turn.SessionEvent.LAUNCH);
        visit.progress = Progress.unknown().with(Progress.unknown().profile().withCleared(MORNING));
        visit.turn("welcome", Turn.SessionEvent.LAUNCH);
        String exercise = "";
        while (visit.last instanceof Reply.Counts
                && visit.progress.profile().state() instanceof State.Playing playing) {
            String under = playing.plan().from().exercise();
            if (!under.equals(exercise)) {
                visit.turn("paused-" + under, new Turn.OnScreen.Touched(Turn.Button.PAUSE, playing.token(),
                        OptionalLong.of(((Reply.Counts) visit.last).block().timeline().total() / 2)));
                visit.turn("resumed-" + under, new Turn.OnScreen.Touched(Turn.Button.GO_ON, "still",
                        OptionalLong.empty()));
                exercise = under;
            }
            visit.played();
        }
        visit.directives.put("done", visit.directives.remove("after-" + exercise));
        return visit.directives;
    }

    private void turn(String name, Turn turn) {
        TurnContext.Session session = turn == Turn.SessionEvent.LAUNCH
                ? TurnContext.Session.NEW
                : TurnContext.Session.SAME;
        last = coach.reply(progress, turn, new TurnContext(now, ZoneOffset.UTC, true, Delivery.SCREEN, session));
        progress = last.progress();
        renderer.render(last, TODAY).ifPresent(shown -> directives.put(name, directive(shown)));
    }

    private void played() {
        if (last instanceof Reply.Counts counts && progress.profile().state() instanceof State.Playing playing) {
            long elapsed = counts.block().timeline().total() + 400;
            now = now.plusMillis(elapsed);
            turn("after-" + playing.plan().from().exercise(), new Turn.OnScreen.BlockPlayed(playing.token(), elapsed));
        }
    }

    private static JsonNode directive(ScreenOutput shown) {
        return new ObjectMapper().valueToTree(Map.of("type", "Alexa.Presentation.APL.RenderDocument", "token",
                shown.token(), "document", shown.document(), "datasources",
                Map.of("screen", Map.of("type", "object", "properties", shown.properties()))));
    }

    /** Writes them into a folder, one file each. */
    public static void main(String... folder) throws IOException {
        for (Map.Entry<String, JsonNode> directive : ofAVisit().entrySet()) {
            Files.writeString(Path.of(folder[0], directive.getKey() + ".json"), directive.getValue().toString());
        }
    }
}
