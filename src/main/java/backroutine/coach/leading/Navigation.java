package backroutine.coach.leading;

import backroutine.coach.place.PlacePhrase;
import backroutine.coach.place.Situation;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.TurnContext;
import backroutine.pacing.BlockPlan;
import backroutine.pacing.Pacer;
import backroutine.pacing.Place;
import backroutine.progress.State;
import backroutine.progress.VisitPlace;
import backroutine.routine.Exercise;
import backroutine.text.Message;
import java.util.List;

/** Replies to the moves within a visit: ready, next, previous, skip, done, repeat, pause, start over. */
public final class Navigation {
    private final BlockReplies blocks;
    private final OpenQuestion openQuestion;
    private final Leaving leaving;
    private final Skipping skipping;
    private final AlreadyDone alreadyDone;
    private final MoreTime moreTime;

    public Navigation(BlockReplies blocks, OpenQuestion openQuestion, Leaving leaving, Skipping skipping,
            AlreadyDone alreadyDone) {
        this.blocks = blocks;
        this.openQuestion = openQuestion;
        this.leaving = leaving;
        this.skipping = skipping;
        this.alreadyDone = alreadyDone;
        this.moreTime = new MoreTime(blocks);
    }

    /** The reply to a move at a place of the visit. */
    public Reply reply(Situation situation, VisitPlace here, Turn.Move move, TurnContext context) {
        return switch (move) {
            case READY, RESUME, YES, OKAY -> beginOrContinue(situation, here, context);
            case NEXT -> next(situation, here, context);
            case SKIP -> situation.isBetweenSets()
                    ? beginSet(situation, here, context)
                    : skipping.skip(situation, here, context);
            case DONE -> alreadyDone.done(situation, here, context);
            case FINISHED -> alreadyDone.finished(situation, here, context);
            case PREVIOUS -> previous(situation, here, context);
            case REPEAT -> repeat(situation, here, context);
            case AGAIN -> again(situation, here, context);
            case MORE_TIME -> moreTime.reply(situation, here, context);
            case START_OVER -> openQuestion.ask(
                    Situation.notPlaying(
                            situation.progress().with(new State.AskedStartOver(here))),
                    context, List.of());
            case LATER -> leaving.stop(situation, context);
            case NO -> situation.isGettingReady()
                    ? moreTime.reply(situation, here, context)
                    : leaving.pause(situation, here);
            case PAUSE -> leaving.pause(situation, here);
        };
    }

    private Reply beginOrContinue(Situation situation, VisitPlace here, TurnContext context) {
        if (situation.state() instanceof State.Waiting) {
            return situation.interruptsIntroduction()
                    ? blocks.beginAfterSentence(context, situation.progress(), here)
                    : blocks.begin(context, situation.progress(), here, List.of());
        }
        return continueExercise(situation, here, context);
    }

    /** Continues with a short count-in if a set was interrupted, and after a pause with time to get into position. */
    Reply continueExercise(Situation situation, VisitPlace here, TurnContext context) {
        if (situation.interruptsCount()) {
            return beginSet(situation, here, context);
        }
        return blocks.continueAfterPause(context, situation.progress(), here,
                List.of(Message.of(CoachMessage.CONTINUING)));
    }

    private Reply beginSet(Situation situation, VisitPlace here, TurnContext context) {
        return blocks.continueAt(context, situation.progress(), here, BlockPlan.SHORTEST_SETTLE, List.of());
    }

    /**
     * Alexa may take "skip" for "next". So both begin the next set between two sets and leave the exercise out within one; at
     * the question before an exercise, where "next" may mean to begin it, the user is asked which.
     */
    private Reply next(Situation situation, VisitPlace here, TurnContext context) {
        if (situation.isBetweenSets()) {
            return beginSet(situation, here, context);
        }
        boolean asked = situation.state() instanceof State.Waiting && !situation.interruptsIntroduction()
                && isStart(here.place());
        return asked
                ? openQuestion.ask(Situation.notPlaying(situation.progress()
                        .with(new State.AskedReadyOrSkip(here))), context, List.of())
                : skipping.skip(situation, here, context);
    }

    /** The reply to the answer whether to begin an exercise or to leave it out. */
    public Reply answerReadyOrSkip(Situation situation, State.AskedReadyOrSkip asked, Turn.Move move,
            TurnContext context) {
        return switch (move) {
            case NEXT, SKIP -> skipping.skip(situation, asked.at(), context);
            case YES, OKAY, READY, RESUME -> blocks.begin(context, situation.progress(), asked.at(), List.of());
            case REPEAT, AGAIN -> openQuestion.ask(situation, context, List.of());
            case NO, LATER, PREVIOUS, DONE, FINISHED, PAUSE, MORE_TIME, START_OVER ->
                reply(situation, asked.at(), move, context);
        };
    }

    private boolean isStart(Place place) {
        return place.equals(Pacer.start(blocks.exercise(place)));
    }

    private Reply previous(Situation situation, VisitPlace here, TurnContext context) {
        Exercise before = blocks.dueExercises(situation.progress(), here.visit())
                .before(blocks.exercise(here.place()), here.visit());
        return blocks.beginWithCue(context, situation.progress(),
                VisitPlace.at(here.visit(), Pacer.start(before)), List.of(Message.of(CoachMessage.GOING_BACK)));
    }

    /** Says the last thing again: within a count, where the user is; otherwise the steps of the exercise. */
    private Reply repeat(Situation situation, VisitPlace here, TurnContext context) {
        Exercise exercise = blocks.exercise(here.place());
        if (situation.interruptsCount()) {
            return openQuestion.resume(situation, context,
                    List.of(PlacePhrase.message(CoachMessage.YOU_ARE_IN, CoachMessage.YOU_ARE_AT_START, exercise,
                            here.place(), situation)));
        }
        return isStart(here.place())
                ? blocks.beginWithSteps(context, situation.progress(), here,
                        List.of(Message.of(CoachMessage.STEPS_AGAIN)))
                : openQuestion.ask(situation, context,
                        List.of(PlacePhrase.message(CoachMessage.YOU_ARE_IN, CoachMessage.YOU_ARE_AT_START, exercise,
                                here.place())));
    }

    /** Begins the set again. */
    private Reply again(Situation situation, VisitPlace here, TurnContext context) {
        Place place = here.place();
        if (isStart(place) && !situation.interruptsCount()) {
            return repeat(situation, here, context);
        }
        VisitPlace start = VisitPlace.at(here.visit(), new Place(place.exercise(), place.set(), place.side(), 1));
        return blocks.continueAt(context, situation.progress(), start,
                blocks.settleSeconds(situation.progress(), start), List.of(Message.of(CoachMessage.THIS_SET_AGAIN)));
    }
}
