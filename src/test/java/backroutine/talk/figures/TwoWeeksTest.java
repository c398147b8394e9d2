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
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
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
    private static final int MOST_OFTEN = 30;
    private static final int FEWEST_DIFFERENT = 160;
    private static final int MEDIAN_WORDS = 8;
    private static final int MOST_WORDS = 17;
    private static final Duration LONGEST_WELCOME = Duration.ofSeconds(20);
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
    void noSentenceIsHeardTooOftenExceptTheCountTheSidesAndTheRests() {
        List<String> tooOften = figures.spoken()
                .times()
                .entrySet()
                .stream()
                .filter(sentence -> sentence.getValue() > MOST_OFTEN)
                .map(sentence -> sentence.getValue() + " times: " + sentence.getKey())
                .toList();

        assertEquals(List.of(), tooOften);
    }

    @Test
    void theSentencesAreManyAndShort() {
        assertTrue(figures.all().different() >= FEWEST_DIFFERENT,
                () -> "there are only " + figures.all().different() + " different sentences");
        assertTrue(figures.all().medianWords() <= MEDIAN_WORDS,
                () -> "the median has " + figures.all().medianWords() + " words");
        assertTrue(HeardSentences.words(figures.all().longest()) <= MOST_WORDS, figures.all()::longest);
    }

    @Test
    void theFirstLaunchSoonAsksItsQuestion() {
        Duration before = figures.beforeFirstQuestion();

        assertTrue(before.compareTo(LONGEST_WELCOME) <= 0, () -> "it speaks for " + before);
    }

    @Test
    void theCommandPrintsTheFiguresAndKeepsNothing() throws IOException {
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        var terminal = new Terminal(new ByteArrayInputStream(new byte[0]), stream, stream, false, false, false,
                Map.of());
        var talk = new Talk(home, terminal, InstantSource.fixed(Instant.EPOCH), InteractionModel::of, (_, _) -> {
            throw new AssertionError("a conversation begins");
        });

        assertEquals(0, talk.run("--weeks", "2", "--at", START.toString()));

        assertEquals(figures.lines(), out.toString(StandardCharsets.UTF_8).lines().toList());
        try (Stream<Path> kept = Files.list(home)) {
            assertEquals(0, kept.count());
        }
    }
}
