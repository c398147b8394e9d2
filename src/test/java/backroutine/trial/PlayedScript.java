package backroutine.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.lambda.SkillHandler;
import backroutine.language.Language;
import backroutine.pacing.Beat;
import backroutine.pacing.Block;
import backroutine.pacing.BlockPlanner;
import backroutine.progress.InMemoryProgressStore;
import backroutine.progress.Person;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.routine.Routine;
import backroutine.routine.json.RoutineFile;
import backroutine.talk.ScriptFile;
import backroutine.talk.device.Account;
import backroutine.talk.device.Device;
import backroutine.talk.device.Exchange;
import backroutine.talk.device.Household;
import backroutine.talk.device.Playback;
import backroutine.talk.device.Skill;
import backroutine.talk.heard.Audio;
import backroutine.talk.model.InteractionModel;
import backroutine.talk.model.NumberWords;
import backroutine.talk.play.FastTalk;
import backroutine.talk.play.LineRunner;
import backroutine.talk.play.PlainDisplay;
import backroutine.talk.play.Style;
import backroutine.talk.play.UtteranceCount;
import backroutine.talk.play.VisitEnd;
import backroutine.talk.services.AlexaServices;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A script that was played to its end as {@code ./talk --fast --fresh} plays it, with what was heard beat by beat. */
final class PlayedScript {
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final Person PERSON = Person.of(Account.LOCAL.userId());
    private static final InteractionModel MODEL = InteractionModel.of("en-US");
    private static final Language LANGUAGE = MODEL.files().language();
    private static final Routine ROUTINE = RoutineFile.bundled(LANGUAGE.routine(), LANGUAGE.translator());

    /** What one line of the script brought: what was heard, and what was stored then. */
    record Line(List<HeardBeat> heard, Progress progress) {}

    private final InMemoryProgressStore store = new InMemoryProgressStore();
    private final BlockPlanner planner = new BlockPlanner(ROUTINE, LANGUAGE.translator());
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<List<HeardBeat>> heard = new ArrayList<>();
    private final List<Progress> stored = new ArrayList<>();
    private Optional<Playback> playing = Optional.empty();

    private PlayedScript() {}

    static Routine routine() {
        return ROUTINE;
    }

    static NumberWords numbers() {
        return NumberWords.of(MODEL);
    }

    static PlayedScript of(ScriptFile script) throws IOException {
        var played = new PlayedScript();
        try (AlexaServices services = AlexaServices.started()) {
            played.play(script, services);
        }
        return played;
    }

    private void play(ScriptFile script, AlexaServices services) throws IOException {
        var display = new PlainDisplay(new PrintStream(out, true, StandardCharsets.UTF_8), new Style(false), true);
        var runner = new LineRunner(display, new UtteranceCount(VisitEnd.in(LANGUAGE)), numbers(), LANGUAGE.rate());
        var household = new Household(new Skill(() -> new SkillHandler(store, "")), MODEL,
                Account.LOCAL.servedAt(services.endpoint()),
                List.of(Device.named("living room", MODEL.locale(), false, ZONE),
                        Device.named("bedroom", MODEL.locale(), false, ZONE)),
                script.begins(), services, exchange -> {
                    runner.exchanged(exchange);
                    exchanged(exchange);
                });
        new FastTalk(household, runner, display, false, this::hear)
                .run(new BufferedReader(new StringReader(script.text())));
    }

    /** What is shown after each line. */
    List<String> answers() {
        return ScriptFile.answers(out.toString(StandardCharsets.UTF_8));
    }

    /** What each line brought. */
    List<Line> lines() {
        fill();
        List<Line> lines = new ArrayList<>();
        for (int line = 0; line < heard.size(); line++) {
            lines.add(new Line(heard.get(line), stored.get(line)));
        }
        return lines;
    }

    /** Everything that was heard. */
    List<HeardBeat> heard() {
        return heard.stream().flatMap(List::stream).toList();
    }

    private void exchanged(Exchange exchange) {
        assertEquals(List.of(), exchange.problems());
        fill();
        stored.set(stored.size() - 1, store.of(PERSON));
        playing = exchange.playback();
    }

    private void hear(Instant start, Audio audio) {
        fill();
        Progress progress = store.of(PERSON);
        boolean reprompt = playing.filter(playback -> playback.start().equals(start)).isEmpty();
        List<Beat> beats = block(progress)
                .map(block -> reprompt ? block.reprompt() : block.response())
                .orElse(List.of());
        heard.getLast().addAll(HeardBeat.of(audio, beats, progress));
    }

    private Optional<Block> block(Progress progress) {
        return progress.profile().state() instanceof State.Playing state
                ? Optional.of(planner.block(state.plan(), progress.profile().settings()))
                : Optional.empty();
    }

    /** Adds the lines that have been shown since the last one that brought something. */
    private void fill() {
        int shown = answers().size();
        while (heard.size() < shown) {
            heard.add(new ArrayList<>());
            stored.add(store.of(PERSON));
        }
    }
}
