package backroutine.coach.leading;

import backroutine.coach.place.Situation;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.TurnContext;
import backroutine.pacing.BlockPlan;
import backroutine.pacing.BlockPlanner;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.Pacer;
import backroutine.pacing.Place;
import backroutine.progress.Progress;
import backroutine.progress.SkippedExercise;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Exercise;
import backroutine.text.Message;
import java.util.List;

/** Replies to the moves within a visit: ready, next, previous, skip, done, repeat, pause, start over. */
public final class Navigation {
    private final BlockReplies blocks;
    private final OpenQuestion openQuestion;
    private final Leaving leaving;

    public Navigation(BlockReplies blocks, OpenQuestion openQuestion, Leaving leaving) {
        this.blocks = blocks;
        this.openQuestion = openQuestion;
        this.leaving = leaving;
    }

    /** The reply to a move at a place of the visit. */
    public Reply reply(Situation situation, VisitPlace here, Turn.Move move, TurnContext context) {
        return switch (move) {
            case READY, RESUME, YES -> beginOrContinue(situation, here, context);
            case NEXT -> situation.state() instanceof State.Waiting
                    ? beginOrContinue(situation, here, context)
                    : skip(situation, here, context);
            case SKIP -> skip(situation, here, context);
            case DONE -> done(situation, here, context);
            case PREVIOUS -> previous(situation, here, context);
            case REPEAT -> repeat(situation, here, context);
            case START_OVER -> openQuestion.ask(
                    Situation.notPlaying(
                            situation.progress().with(new State.AskedStartOver(here.visit(), here.place()))),
                    context, List.of());
            case NO, PAUSE -> leaving.pause(situation, context);
        };
    }

    private Reply beginOrContinue(Situation situation, VisitPlace here, TurnContext context) {
        if (situation.state() instanceof State.Waiting) {
            IntroductionLevel introduced = situation.interruptsIntroduction()
                    ? IntroductionLevel.FULL
                    : here.introduced();
            return blocks.begin(context, situation.progress(), here.visit(), here.place(), introduced, List.of());
        }
        return continueExercise(situation, here, context);
    }

    /** Continues with a short count-in if a set was interrupted, and after a pause with time to get into position. */
    Reply continueExercise(Situation situation, VisitPlace here, TurnContext context) {
        if (situation.interruptsCount()) {
            return blocks.continueAt(context, situation.progress(), here.visit(), here.place(),
                    BlockPlan.SHORTEST_SETTLE,
                    List.of());
        }
        List<Message> say = List.of(Message.of(CoachMessage.CONTINUING));
        Exercise exercise = blocks.exercise(here.place());
        return here.place().equals(Pacer.start(exercise))
                ? blocks.begin(context, situation.progress(), here.visit(), here.place(), IntroductionLevel.NONE, say)
                : blocks.continueAt(context, situation.progress(), here.visit(), here.place(),
                        BlockPlanner.settleSeconds(exercise), say);
    }

    private Reply skip(Situation situation, VisitPlace here, TurnContext context) {
        Exercise exercise = blocks.exercise(here.place());
        Visit visit = here.visit();
        Progress skipped = situation.progress()
                .with(
                        situation.progress().day(visit.day()).with(new SkippedExercise(visit.number(), exercise.id())));
        return blocks.beginNext(context, skipped, visit, exercise,
                List.of(Message.of(CoachMessage.SKIPPED).with("exercise", exercise.name())));
    }

    /** Records a set that the user did alone. In the rest after a set, that set is recorded already. */
    private Reply done(Situation situation, VisitPlace here, TurnContext context) {
        Exercise exercise = blocks.exercise(here.place());
        if (situation.remainingRest().isPresent()) {
            return openQuestion.resume(situation, context, List.of(Message.of(CoachMessage.SET_ALREADY_RECORDED)));
        }
        if (situation.interruptsIntroduction()) {
            return openQuestion.ask(situation, context,
                    List.of(Message.of(CoachMessage.NOT_STARTED_YET).with("exercise", exercise.name())));
        }
        int set = here.place().set();
        Progress recorded = situation.progress().done(here.visit(), exercise, set);
        List<Message> say = List.of(Message.of(CoachMessage.SET_RECORDED));
        if (set == exercise.dose().sets().value()) {
            return blocks.beginNext(context, recorded, here.visit(), exercise, say);
        }
        Place next = new Place(exercise.id(), set + 1, Pacer.start(exercise).side(), 1);
        return blocks.ask(context, recorded, here.visit(), next, IntroductionLevel.FULL, say);
    }

    private Reply previous(Situation situation, VisitPlace here, TurnContext context) {
        Exercise before = blocks.dueExercises(situation.progress(), here.visit())
                .before(blocks.exercise(here.place()),
                        here.visit());
        return blocks.beginIntroducing(context, situation.progress(), here.visit(), before, IntroductionLevel.CUE,
                List.of(Message.of(CoachMessage.GOING_BACK)));
    }

    /** At the start of an exercise its steps again; within it the set again. */
    private Reply repeat(Situation situation, VisitPlace here, TurnContext context) {
        Place place = here.place();
        Exercise exercise = blocks.exercise(place);
        if (place.equals(Pacer.start(exercise))) {
            return blocks.beginIntroducing(context, situation.progress(), here.visit(), exercise,
                    IntroductionLevel.FULL,
                    List.of(Message.of(CoachMessage.STEPS_AGAIN)));
        }
        Place start = new Place(place.exercise(), place.set(), place.side(), 1);
        return blocks.continueAt(context, situation.progress(), here.visit(), start,
                BlockPlanner.settleSeconds(exercise), List.of(Message.of(CoachMessage.THIS_SET_AGAIN)));
    }
}
