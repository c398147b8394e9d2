package backroutine.coach;

import backroutine.pacing.Beat;
import backroutine.pacing.Block;
import backroutine.pacing.Detail;
import backroutine.pacing.Pacer;
import backroutine.pacing.Place;
import backroutine.pacing.Plan;
import backroutine.pacing.Planner;
import backroutine.pacing.Timeline;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Works out from timestamps alone how far a block had come. Nobody tells the skill. */
final class Reckoning {
    /**
     * Between the timestamp of the request that starts a block and that of the one that cuts in, this much was not
     * playing: the answer's way to the ear, and the saying and understanding of the command. Inferred, and to be
     * confirmed on a real device; too much of it repeats a repetition, too little skips one.
     */
    static final Duration ALLOWANCE = Duration.ofMillis(2_500);

    private final Routine routine;
    private final Planner planner;

    Reckoning(Routine routine, Planner planner) {
        this.routine = routine;
        this.planner = planner;
    }

    Standing at(Progress progress, Instant now) {
        if (progress.profile().state().spot().filter(here -> !has(here.place())).isPresent()) {
            return Standing.still(progress.with(new State.Away()));
        }
        return progress.profile().state() instanceof State.Playing(var visit, var plan, var since)
                ? played(progress, visit, plan, since, now)
                : Standing.still(progress);
    }

    private Standing played(Progress progress, Visit visit, Plan plan, Instant since, Instant now) {
        Block block = planner.block(known(plan), progress.profile().settings());
        Timeline timeline = block.timeline();
        long elapsed = Duration.between(since, now).minus(ALLOWANCE).toMillis();
        Progress credited = progress;
        for (Place ended : timeline.setsEnded(elapsed)) {
            credited = credited.done(visit, routine.exercise(ended.exercise()), ended.set());
        }
        Beat beat = timeline.at(elapsed);
        if (beat.place().isEmpty()) {
            Instant ended = since.plus(ALLOWANCE).plusMillis(timeline.workEnds());
            return Standing.still(credited.ended(visit, ended).with(new State.Finished(visit)));
        }
        Place place = beat.place().get();
        Standing.Cut cut = cut(elapsed, beat, plan, block);
        return new Standing(credited.with(cut instanceof Standing.Cut.Counting
                ? new State.Paused(visit, place)
                : new State.Waiting(visit, place, introduced(place, cut, plan, block))), cut);
    }

    private Standing.Cut cut(long elapsed, Beat beat, Plan plan, Block block) {
        Timeline timeline = block.timeline();
        if (timeline.over(elapsed)) {
            return new Standing.Cut.Nothing();
        }
        Standing.Cut counting = new Standing.Cut.Counting(timeline.untilWork(elapsed));
        return switch (beat.kind()) {
            case QUESTION, MICROPHONE -> new Standing.Cut.Nothing();
            case OPENING -> plan.waiting() || isStart(beat.place().orElseThrow())
                    ? new Standing.Cut.Introduction()
                    : counting;
            case COUNT_IN -> plan.waiting() && elapsed < block.frontEnds() ? new Standing.Cut.Nothing() : counting;
            case WORK, SET_END, REST, CHANGE_SIDES -> counting;
        };
    }

    /** Whether the routine still has the exercise: it may have been edited since. */
    boolean has(Place place) {
        return routine.find(place.exercise()).isPresent();
    }

    /** The plan without exercises that the routine no longer has. */
    Plan known(Plan plan) {
        List<String> upcoming = plan.upcoming().stream().filter(id -> routine.find(id).isPresent()).toList();
        return plan.followedBy(upcoming);
    }

    private boolean isStart(Place place) {
        Optional<Exercise> exercise = routine.find(place.exercise());
        return exercise.map(Pacer::start).filter(place::equals).isPresent();
    }

    /** How much of the exercise she has heard by now; what she did not hear to its end is said again. */
    private Detail introduced(Place place, Standing.Cut cut, Plan plan, Block block) {
        boolean ahead = !place.exercise().equals(plan.from().exercise());
        boolean toSay = ahead || plan.opening() != Detail.NONE;
        if (!isStart(place) || !toSay) {
            return Detail.FULL;
        }
        return cut instanceof Standing.Cut.Introduction ? Detail.NONE : ahead ? block.introduced() : plan.opening();
    }
}
