package backroutine.coach.place;

import backroutine.coach.offers.VisitSuggestions;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.TurnContext;
import backroutine.day.RecordedSets;
import backroutine.pacing.Beat;
import backroutine.pacing.Block;
import backroutine.pacing.BlockPlan;
import backroutine.pacing.BlockPlanner;
import backroutine.pacing.Delivery;
import backroutine.pacing.Introduced;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.IntroductionPart;
import backroutine.pacing.Pacer;
import backroutine.pacing.Place;
import backroutine.pacing.Timeline;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Computes from timestamps how much of a block has been played. Alexa does not report it to the skill. */
public final class PlayedSoFar {
    /**
     * The part of the time between the request that starts a block and the request that interrupts it in which nothing was
     * playing: until the audio begins, and while the command is said and recognized. An estimate, not measured on a device. If
     * it is too long, a repetition is repeated; if it is too short, one is skipped.
     */
    public static final Duration ANSWER_DELAY = Duration.ofMillis(2_500);

    private final Routine routine;
    private final BlockPlanner planner;
    private final RecordedSets sets;
    private final VisitSuggestions suggestions;

    public PlayedSoFar(Routine routine, BlockPlanner planner) {
        this.routine = routine;
        this.planner = planner;
        this.sets = new RecordedSets(routine);
        this.suggestions = new VisitSuggestions(routine);
    }

    /** Whether a turn shows that the user heard what played last: the user made it, in the session that played it. */
    public static boolean isHeard(Turn turn, TurnContext context) {
        boolean byUser = !(turn instanceof Turn.SessionEvent event) || event.isByUser();
        return byUser && context.session() == TurnContext.Session.SAME;
    }

    /** The situation in a turn. A touch on the screen tells exactly how much of the block had been played. */
    public Situation situation(Progress progress, Turn turn, TurnContext context) {
        boolean heard = isHeard(turn, context);
        return turn instanceof Turn.OnScreen.Touched(_, var token, var atMillis) && atMillis.isPresent()
                && progress.profile().state() instanceof State.Playing playing && playing.token().equals(token)
                && playing.plan().delivery() == Delivery.SCREEN && hasExercise(playing.plan().from())
                        ? played(progress, playing, atMillis.getAsLong(), heard)
                        : situation(progress, context.now(), heard);
    }

    /**
     * The situation at a moment: the sets that had ended are done, and the place is the repetition under way.
     *
     * @param heard whether the user is known to have been there. Otherwise nothing counts that was played in the reprompt:
     *        it may have been played to an empty room
     */
    public Situation situation(Progress progress, Instant now, boolean heard) {
        if (progress.profile().state().visitPlace().filter(here -> !hasExercise(here.place())).isPresent()) {
            return Situation.notPlaying(progress.with(new State.Idle()));
        }
        return progress.profile().state() instanceof State.Playing playing
                ? played(progress, playing,
                        Duration.between(playing.since(), now).minus(delay(progress, playing)).toMillis(),
                        heard)
                : Situation.notPlaying(progress);
    }

    /** A document on a screen begins to speak later than other audio, by the delay that its reports have shown. */
    private static Duration delay(Progress progress, State.Playing playing) {
        return playing.plan().delivery() == Delivery.SCREEN
                ? ANSWER_DELAY.plusMillis(progress.session().startDelay())
                : ANSWER_DELAY;
    }

    private Situation played(Progress progress, State.Playing playing, long since, boolean heard) {
        Visit visit = playing.visit();
        BlockPlan plan = playing.plan();
        Block block = planner.block(withoutRemovedExercises(plan), progress.profile().settings());
        Timeline timeline = block.timeline();
        long elapsed = heard ? since : Math.min(since, block.responseEnds());
        Progress credited = sets.played(progress, visit, timeline, elapsed);
        Beat beat = timeline.at(elapsed);
        if (beat.place().isEmpty()) {
            Instant ended = playing.since().plus(delay(progress, playing)).plusMillis(timeline.workEnds());
            return Situation.notPlaying(afterVisit(credited, visit, ended));
        }
        Place place = beat.place().get();
        Situation.Interruption interruption = interruption(elapsed, beat, plan, timeline);
        VisitPlace here = new VisitPlace(visit, place, introduced(place, elapsed, plan, block));
        return new Situation(credited.with(interruption instanceof Situation.Interruption.Counting
                ? new State.Paused(here)
                : new State.Waiting(here)), interruption, plan.afterMiss(),
                place.equals(plan.from()) ? plan.settleSeconds() : 0);
    }

    /**
     * The progress after the last repetition of a visit. What the end of the visit offered is decided again. After a single
     * exercise, it is back at the place that was left for it.
     */
    private Progress afterVisit(Progress progress, Visit visit, Instant ended) {
        Optional<VisitPlace> left = progress.profile().returnTo().filter(at -> hasExercise(at.place()));
        return visit.scope() == Visit.Scope.ONE_EXERCISE && left.isPresent()
                ? progress.with(progress.profile()
                        .withReturnTo(Optional.empty())
                        .withState(new State.Paused(left.get())))
                : suggestions.ended(progress.ended(visit, ended), visit);
    }

    /**
     * A block that was played to its end.
     *
     * @param progress with the sets of the block done; the state is still {@link State.Playing}
     * @param next the place that comes next; empty when no repetition is left in the visit
     * @param millis how long the block was, in milliseconds
     */
    public record Ended(Progress progress, Optional<Place> next, long millis) {}

    /** What a block has left behind that was played to its end. */
    public Ended ended(Progress progress, State.Playing playing) {
        Timeline timeline = planner.block(withoutRemovedExercises(playing.plan()), progress.profile().settings())
                .timeline();
        return new Ended(sets.played(progress, playing.visit(), timeline, timeline.total()),
                timeline.beats().getLast().place(), timeline.total());
    }

    private Situation.Interruption interruption(long elapsed, Beat beat, BlockPlan plan, Timeline timeline) {
        if (timeline.isOver(elapsed)) {
            return new Situation.Interruption.Nothing();
        }
        Situation.Interruption counting = new Situation.Interruption.Counting(timeline.untilWork(elapsed));
        return switch (beat.kind()) {
            case QUESTION, MICROPHONE -> new Situation.Interruption.Nothing();
            case INTRODUCTION, ANNOUNCEMENT -> plan.waiting() || isStart(beat.place().orElseThrow())
                    ? new Situation.Interruption.Introduction()
                    : counting;
            case HANDOVER -> isStart(beat.place().orElseThrow()) ? new Situation.Interruption.Nothing() : counting;
            case COUNT_IN, WORK, SET_END, REST, CHANGE_SIDES -> counting;
        };
    }

    /** Whether the routine still has the exercise: it may have been edited since. */
    public boolean hasExercise(Place place) {
        return routine.find(place.exercise()).isPresent();
    }

    /** The plan without exercises that the routine no longer has. */
    public BlockPlan withoutRemovedExercises(BlockPlan plan) {
        List<String> upcoming = plan.upcoming().stream().filter(id -> routine.find(id).isPresent()).toList();
        return plan.followedBy(upcoming);
    }

    private boolean isStart(Place place) {
        Optional<Exercise> exercise = routine.find(place.exercise());
        return exercise.map(Pacer::start).filter(place::equals).isPresent();
    }

    /** How much of the exercise at a place was introduced. Where the block introduces nothing of it, it was introduced before. */
    private Introduced introduced(Place place, long elapsed, BlockPlan plan, Block block) {
        boolean nextExercise = !place.exercise().equals(plan.from().exercise());
        Timeline timeline = block.timeline();
        int sentences = timeline.sentencesIntroducing(place.exercise(), timeline.total());
        if (!isStart(place) || !nextExercise && sentences == 0) {
            return Introduced.all(IntroductionLevel.FULL);
        }
        IntroductionPart part = nextExercise
                ? IntroductionPart.whole(plan.nextIntroduction())
                : plan.introduction();
        int heard = timeline.sentencesIntroducing(place.exercise(), elapsed);
        return heard == sentences && sentences > 0
                ? Introduced.all(part.level())
                : Introduced.firstSentences(part.level(), part.from() + heard);
    }
}
