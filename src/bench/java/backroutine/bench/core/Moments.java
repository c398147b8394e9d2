package backroutine.bench.core;

import backroutine.coach.Coach;
import backroutine.coach.Moment;
import backroutine.coach.Reply;
import backroutine.coach.Turn;
import backroutine.language.Language;
import backroutine.language.LanguageFolder;
import backroutine.pacing.Block;
import backroutine.pacing.Detail;
import backroutine.pacing.Pacer;
import backroutine.pacing.Plan;
import backroutine.pacing.Planner;
import backroutine.pacing.Settings;
import backroutine.progress.Profile;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.routine.json.RoutineFile;
import backroutine.speech.Voice;
import backroutine.text.Translator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Scope;

/** What the benchmarks of the core begin with: the bundled routine in English, and people at moments of it. */
@org.openjdk.jmh.annotations.State(Scope.Benchmark)
public class Moments {
    private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");
    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);

    final Language language = LanguageFolder.read(Language.DEFAULT).orElseThrow();
    final Routine routine = RoutineFile.bundled(language.routine());
    final Translator translator = language.translator();
    final Planner planner = new Planner(routine, translator);
    final Coach coach = new Coach(routine, translator);
    final Voice voice = new Voice(translator);
    final Settings settings = Settings.prescribed();

    /** The exercise whose block has the most beats, with all of its steps. */
    final Plan largest = routine.exercises()
            .stream()
            .map(this::fullest)
            .max(Comparator.comparing(plan -> block(plan).front().size() + block(plan).reprompt().size()))
            .orElseThrow();
    final Plan largestPlain = largest.plainly();
    final Exercise exercise = routine.exercise(largest.from().exercise());

    /** Somebody in the middle of the largest block, and half a minute later. */
    final Progress playing = cleared(new State.Playing(visit(), largest, NOW));
    final Moment halfAMinuteLater = moment(NOW.plusSeconds(70));
    /** Somebody who comes in the morning. */
    final Progress away = cleared(new State.Away());
    final Moment morning = moment(NOW);

    final Reply.Counts counts = new Reply.Counts(playing, List.of(), block(largest));
    final Reply.Counts countsPlainly = new Reply.Counts(playing, List.of(), block(largestPlain));
    final Reply asks = coach.reply(Progress.unknown(), Turn.Door.LAUNCH, morning);

    final Block block(Plan plan) {
        return planner.block(plan, settings);
    }

    private Plan fullest(Exercise first) {
        List<String> ids = routine.exercises().stream().map(Exercise::id).toList();
        return new Plan(Pacer.start(first), Detail.FULL, first.settle().value(), 0,
                ids.subList(ids.indexOf(first.id()) + 1, ids.size()), Detail.FULL, false, false);
    }

    private static Visit visit() {
        return new Visit(TODAY, 1, Visit.Scope.WHAT_IS_LEFT);
    }

    private static Progress cleared(State state) {
        return new Progress(Profile.unknown().withCleared(NOW).withState(state), Map.of());
    }

    private static Moment moment(Instant when) {
        return new Moment(when, ZoneOffset.UTC, false);
    }
}
