package backroutine.talk.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.talk.Talk;
import backroutine.talk.Terminal;
import backroutine.talk.model.InteractionModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two weeks of two visits a day in English, as {@code ./talk --weeks 2} plays them. */
class TwoWeeksTest {
    private static final Instant START = Instant.parse("2026-11-22T14:00:00Z");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final int EXERCISES = 5;
    private static final int CLEARANCE_WORDS = 1;
    private static Figures figures;

    @TempDir
    private Path home;

    @BeforeAll
    static void playsTwoWeeks() {
        figures = Figures.of(Weeks.play(Coached.deployed(InteractionModel.of("en-US"), NEW_YORK), START, 2));
    }

    @Test
    void afterTheClearanceAFirstVisitNeedsOneWordAnExerciseAndALaterOneOneWord() {
        int first = figures.visits().getFirst().wordsSaid() - CLEARANCE_WORDS;
        int second = figures.visits().get(1).wordsSaid();

        assertTrue(first <= EXERCISES, "the first visit needs " + first + " words");
        assertTrue(second <= 1, "the second visit needs " + second + " words");
    }

    @Test
    void theCommandPrintsTheFiguresAndKeepsNothing() throws IOException {
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        var terminal = new Terminal(new ByteArrayInputStream(new byte[0]), stream, stream, false, false, false,
                Map.of());
        var talk = new Talk(home, terminal, InstantSource.fixed(Instant.EPOCH), InteractionModel::of, _ -> {
            throw new AssertionError("a conversation begins");
        });

        assertEquals(0, talk.run("--weeks", "2", "--at", START.toString()));

        assertEquals(figures.lines(), out.toString(StandardCharsets.UTF_8).lines().toList());
        try (Stream<Path> kept = Files.list(home)) {
            assertEquals(0, kept.count());
        }
    }
}
