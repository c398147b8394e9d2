package backroutine.talk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.talk.heard.Sound;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The conversation at the page, without a server, with a clock that the test moves. */
class PageTalkTest {
    @TempDir
    private Path folder;
    private PageConversation page;

    @BeforeEach
    void begin() throws IOException {
        page = PageConversation.in(folder);
    }

    @AfterEach
    void end() {
        page.close();
    }

    @Test
    void thePressIsTheMomentOfTheInterruption() {
        page.says("start my back routine", "yes", "ready");
        PageSound counted = page.sound();
        long fourth = startOf(counted, "number four");

        PageTurn paused = page.saysAt(fourth + 3000, "pause");

        assertEquals(counted.moment(fourth + 3000), paused.at());
        assertTrue(page.words().contains("number four"), page.words());
    }

    @Test
    void whereTheVoiceIsSlowerThanExpectedThePlaceIsTheOneThatWasHeard() {
        page.says("start my back routine");
        PageSound welcome = page.sound();
        long heard = welcome.recorded().spoken().toList().getLast().startMs();
        long expected = welcome.segment().heard().spoken().toList().getLast().startMs();
        assertTrue(heard > expected + 500, heard + " is hardly later than " + expected);

        PageTurn asked = page.saysAt(heard, "yes");

        assertEquals(welcome.segment().start().plusMillis(expected), asked.at());
    }

    @Test
    void eachWordOnABeatIsInThePictureAtItsTimeInTheRecording() {
        page.says("start my back routine", "yes", "ready");

        var sound = TurnJson.of(page.turn()).path("sound");

        List<String> apart = new ArrayList<>();
        List<String> together = new ArrayList<>();
        sound.path("sounds").forEach(part -> {
            if (part.path("beat").asBoolean()) {
                boolean shown = StreamSupport.stream(sound.path("beats").spliterator(), false)
                        .anyMatch(beat -> beat.path("t").asLong() == part.path("t").asLong());
                (shown ? together : apart).add(part.path("w").asText() + " " + part.path("t"));
            }
        });
        assertEquals(List.of(), apart);
        assertTrue(together.size() > 20, together.toString());
    }

    @Test
    void aVisitOnAScreenGoesOnByItself() {
        page.says("start my back routine", "yes");

        page.waits(20 * 60_000);

        assertTrue(page.talk().turns().stream().filter(turn -> turn.said().isEmpty()).count() > 8);
        assertTrue(page.allWords().contains("That's your routine done"), page.allWords());
        assertFalse(page.talk().household().inSession());
    }

    @Test
    void withoutAScreenTheMicrophoneOpensAndNothingGoesOn() {
        page.says("[screen none]", "start my back routine", "yes", "ready");

        page.waits(10 * 60_000);

        assertTrue(page.talk().turns().stream().noneMatch(turn -> turn.said().isEmpty()));
        assertFalse(page.talk().household().inSession());
        assertTrue(page.talk().turns().stream().allMatch(turn -> turn.picture().isMissingNode()));
    }

    @Test
    void aTouchIsExact() {
        page.says("start my back routine", "yes");
        page.waitsUntilCounting();

        page.saysAt(startOf(page.sound(), "number three") + 2000, "[touch pause]");

        assertTrue(page.words().contains("number three"), page.words());
    }

    @Test
    void whatCanBeSaidNowAnswersTheQuestion() {
        assertEquals(List.of("Alexa, start my back routine"), page.talk().chips());

        page.says("start my back routine");
        assertEquals(List.of("yes", "no"), page.talk().chips().subList(0, 2));
    }

    @Test
    void whileSomebodySpeaksNothingHappensByItself() {
        page.says("start my back routine");
        page.talk().listens(true);
        page.waits(60_000);
        assertEquals(1, page.talk().turns().size());

        page.talk().listens(false);
        page.waits(100);
        assertTrue(page.sound().isReprompt());
    }

    @Test
    void wordsThatWereSpokenIntoAnEarlierAnswerDoNotMoveTheLaterOne() {
        page.says("start my back routine", "yes");
        int earlier = page.turn().id();
        page.says("next exercise");

        PageTurn paused = page.talk().run("pause", Optional.of(new HeardAt(earlier, 60_000))).getLast();

        assertEquals(page.talk().turns().get(2).sound().orElseThrow().segment().start(), paused.at());
    }

    @Test
    void aPageCannotBeAheadOfTheClock() {
        page.says("start my back routine", "yes");

        PageTurn paused = page.talk()
                .run("pause", Optional.of(new HeardAt(page.turn().id(), Long.MAX_VALUE / 2)))
                .getLast();

        assertTrue(Duration.between(PageConversation.START, paused.at()).toMinutes() < 1, paused.at().toString());
    }

    @Test
    void whatEndsASessionEndsItAtThatTime() {
        page.says("start my back routine", "yes");
        long third = startOf(page.sound(), "number three");
        page.waits(third + 5000);

        page.says("[error]", "start my back routine");

        assertTrue(page.allWords().contains("about number three"), page.allWords());
    }

    @Test
    void theConversationStandsStillWhileSomethingElseIsHeard() {
        page.says("start my back routine", "yes");
        page.waits(5000);
        page.talk().waits(true);
        page.waits(10 * 60_000);
        assertEquals(5000, page.talk().position());

        page.talk().waits(false);
        page.waits(1000);
        assertEquals(6000, page.talk().position());
    }

    @Test
    void theTableFailsAndWorksAgain() {
        page.says("start my back routine", "yes", "[table fails]", "ready");
        assertTrue(page.words().contains("can't reach"), page.words());

        page.says("[table works]", "start my back routine");
        assertTrue(page.talk().household().inSession());
    }

    @Test
    void theScreenOfAnEchoIsChosenForItself() {
        page.says("[screen round]", "[other device]", "[screen none]", "start my back routine");
        assertTrue(page.turn().picture().isMissingNode());

        page.says("[other device]", "start my back routine");
        assertEquals("ROUND", page.turn().exchanges().getLast().request().at("/context/Viewport/shape").asText());
        assertFalse(page.turn().picture().isMissingNode());
    }

    private static long startOf(PageSound sound, String words) {
        return sound.recorded()
                .spoken()
                .filter(spoken -> spoken.text().toLowerCase(Locale.ROOT).contains(words))
                .mapToLong(Sound.Words::startMs)
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not in " + sound.recorded().words()));
    }
}
