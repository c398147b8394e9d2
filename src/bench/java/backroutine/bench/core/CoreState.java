package backroutine.bench.core;

import backroutine.coach.Coach;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.TurnContext;
import backroutine.language.Language;
import backroutine.language.LanguageFolder;
import backroutine.pacing.Block;
import backroutine.pacing.BlockPlan;
import backroutine.pacing.BlockPlanner;
import backroutine.pacing.BlockStart;
import backroutine.pacing.Delivery;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.IntroductionPart;
import backroutine.pacing.Pacer;
import backroutine.pacing.Settings;
import backroutine.pacing.Wording;
import backroutine.progress.Profile;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.routine.json.RoutineFile;
import backroutine.screen.ScreenRenderer;
import backroutine.speech.ReplyRenderer;
import backroutine.text.Translator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Scope;

/** The input of the benchmarks: the bundled routine in English, and the progress of users at several moments. */
@org.openjdk.jmh.annotations.State(Scope.Benchmark)
public class CoreState {
    private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");
    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);

    final Language language = LanguageFolder.read(Language.DEFAULT).orElseThrow();
    final Routine routine = RoutineFile.bundled(language.routine(), language.translator());
    final Translator translator = language.translator();
    final BlockPlanner planner = new BlockPlanner(routine, translator);
    final Coach coach = new Coach(routine, translator);
    final ReplyRenderer renderer = new ReplyRenderer(translator);
    final ScreenRenderer screen = new ScreenRenderer(routine, translator);
    final Settings settings = Settings.prescribed();

    /** The block with the most beats: an exercise with all of its steps. */
    final BlockPlan largest = routine.exercises()
            .stream()
            .map(this::largestPlan)
            .max(Comparator.comparing(plan -> block(plan).response().size() + block(plan).reprompt().size()))
            .orElseThrow();
    final BlockPlan largestPlain = largest.deliveredAs(Delivery.PLAIN_SPEECH);
    final BlockPlan largestOnScreen = largest.deliveredAs(Delivery.SCREEN);
    final Exercise exercise = routine.exercise(largest.from().exercise());

    /** A user in the middle of the largest block, and 70 seconds later. */
    final Progress playing = cleared(new State.Playing(visit(), largest, NOW));
    final TurnContext later = context(NOW.plusSeconds(70));
    /** A user who opens the skill in the morning. */
    final Progress idle = cleared(new State.Idle());
    final TurnContext morning = context(NOW);

    final Reply.Counts counts = new Reply.Counts(playing, List.of(), block(largest));
    final Reply.Counts countsPlainly = new Reply.Counts(playing, List.of(), block(largestPlain));
    final Reply.Counts countsOnScreen = new Reply.Counts(
            cleared(new State.Playing(visit(), largestOnScreen, NOW)), List.of(), block(largestOnScreen));
    final Reply asks = coach.reply(Progress.unknown(), Turn.SessionEvent.LAUNCH, morning);

    final Block block(BlockPlan plan) {
        return planner.block(plan, settings);
    }

    private BlockPlan largestPlan(Exercise first) {
        List<String> ids = routine.exercises().stream().map(Exercise::id).toList();
        return new BlockPlan(Pacer.start(first), IntroductionPart.whole(IntroductionLevel.FULL), false,
                first.settle().value(), 0, ids.subList(ids.indexOf(first.id()) + 1, ids.size()), IntroductionLevel.FULL,
                BlockStart.COUNTS, Delivery.AUDIO_DOCUMENT, Wording.complete());
    }

    private static Visit visit() {
        return new Visit(TODAY, 1, Visit.Scope.WHAT_IS_LEFT);
    }

    private static Progress cleared(State state) {
        return new Progress(Profile.unknown().withCleared(NOW).withState(state), Map.of());
    }

    private static TurnContext context(Instant when) {
        return new TurnContext(when, ZoneOffset.UTC, true, Delivery.AUDIO_DOCUMENT, TurnContext.Session.SAME);
    }
}
