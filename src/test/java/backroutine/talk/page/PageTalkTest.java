package backroutine.talk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.alexa.AlexaServices;
import backroutine.alexa.Languages;
import backroutine.lambda.SkillHandler;
import backroutine.session.PlainAudioMode;
import backroutine.session.PlaybackModes;
import backroutine.session.ScreenMode;
import backroutine.talk.device.Exchange;
import backroutine.talk.device.Skill;
import backroutine.talk.heard.ResponseAudio;
import backroutine.talk.model.InteractionModel;
import backroutine.talk.store.LocalDynamo;
import backroutine.talk.store.LocalTable;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The conversation at the page, without a server. */
class PageTalkTest {
    private static final OptionalLong NOW = OptionalLong.empty();
    private static final Instant START = Instant.parse("2026-11-22T14:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @TempDir
    private Path folder;
    private LocalDynamo database;
    private LocalTable table;
    private backroutine.talk.services.AlexaServices services;
    private PageTalk talk;

    @BeforeEach
    void begin() {
        database = LocalDynamo.inMemory();
        table = new LocalTable(database.client());
        services = backroutine.talk.services.AlexaServices.keptIn(folder.resolve("alexa.json"));
        var modes = new PlaybackModes(PlainAudioMode.AUTO, ScreenMode.PICTURE);
        var skill = new Skill(() -> new SkillHandler(new backroutine.alexa.Skill(table, "", modes,
                InstantSource.system(), new Languages(), new AlexaServices())));
        talk = new PageTalks(skill, services, InteractionModel::of, BERLIN, moment -> {}).begin("en-US", false, START);
    }

    @AfterEach
    void end() {
        services.close();
        database.close();
    }

    @Test
    void thePressIsTheMomentOfTheInterruption() {
        run("start my back routine", NOW);
        run("yes", NOW);
        PageTurn counted = run("ready", NOW);
        long fourth = counted.heard()
                .orElseThrow()
                .heard()
                .spoken()
                .filter(spoken -> spoken.text().equals("Number four."))
                .findFirst()
                .orElseThrow()
                .startMs();

        PageTurn paused = run("pause", OptionalLong.of(fourth + 3000));

        assertEquals(counted.heard().orElseThrow().start().plusMillis(fourth + 3000), paused.at());
        assertTrue(words(paused).contains("number four"), words(paused));
    }

    @Test
    void thereIsAPictureWithTheTimesOfTheAudio() {
        run("start my back routine", NOW);
        run("yes", NOW);
        PageTurn counted = run("ready", NOW);

        var json = TurnJson.of(counted, counted.heard().orElseThrow().heard()).path("sound");

        assertEquals("block", json.at("/picture/view").asText());
        List<String> first = new ArrayList<>();
        json.path("sounds").forEach(sound -> json.at("/picture/beats").forEach(beat -> {
            if (sound.has("w") && beat.path("w").equals(sound.path("w"))
                    && beat.path("t").asLong() - json.path("offset").asLong() == sound.path("t").asLong()) {
                first.add(sound.path("w").asText());
            }
        }));
        assertTrue(first.contains("Number two."), first.toString());
    }

    @Test
    void whatCanBeSaidNowIsAnswerToTheQuestion() {
        assertEquals(List.of("Alexa, start my back routine"), talk.chips());

        assertEquals(List.of("yes", "no"), run("start my back routine", NOW).chips().subList(0, 2));
        assertEquals(List.of("ready now", "i need a little more time please", "pause"),
                run("yes", NOW).chips().subList(0, 3));
    }

    @Test
    void whileSomebodySpeaksNothingHappensByItself() {
        PageTurn asked = run("start my back routine", NOW);
        talk.plays(asked.heard().orElseThrow().heard().lengthMs() + 20_000);
        talk.listens(true);
        assertFalse(talk.pass().isPresent());

        talk.listens(false);
        assertTrue(talk.pass().orElseThrow().isReprompt());
    }

    @Test
    void theScriptPlaysTheSameConversationAgain() throws Exception {
        run("start my back routine", NOW);
        run("yes", NOW);
        run("ready", NOW);
        run("pause", OptionalLong.of(35_000));
        run("continue", NOW);
        run("[crash]", NOW);
        run("how many are left", OptionalLong.of(12_345));
        run("[silence]", NOW);
        run("[+3h]", NOW);
        run("[other device]", NOW);
        run("start my back routine", NOW);

        assertEquals(spoken(talk.turns()), replayed(talk.script().text()));
    }

    private static List<String> spoken(List<PageTurn> turns) {
        return turns.stream().flatMap(turn -> turn.exchanges().stream()).map(PageTalkTest::words).toList();
    }

    private List<String> replayed(String script) throws Exception {
        List<String> words = new ArrayList<>();
        ReplayedScript.play(script, exchange -> words.add(words(exchange)));
        return words;
    }

    private static String words(PageTurn turn) {
        return words(turn.exchanges().getLast());
    }

    private static String words(Exchange exchange) {
        return ResponseAudio.of(exchange.response()).answer().words();
    }

    private PageTurn run(String line, OptionalLong into) {
        return talk.run(line, into);
    }
}
