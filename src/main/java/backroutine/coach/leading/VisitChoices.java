package backroutine.coach.leading;

import backroutine.coach.place.Situation;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.TurnContext;
import backroutine.pacing.Pacer;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Exercise;
import backroutine.text.Message;
import java.util.List;
import java.util.Optional;

/** Replies to moves without an exercise under way, and to the answers whether to start over or to finish an earlier visit. */
public final class VisitChoices {
    private final BlockReplies blocks;
    private final OpenQuestion openQuestion;
    private final Arrival arrival;
    private final SingleExercise singleExercise;
    private final Leaving leaving;
    private final Navigation navigation;
    private final VisitLength length;

    public VisitChoices(BlockReplies blocks, OpenQuestion openQuestion, Arrival arrival,
            SingleExercise singleExercise, Leaving leaving, Navigation navigation, VisitLength length) {
        this.blocks = blocks;
        this.openQuestion = openQuestion;
        this.arrival = arrival;
        this.singleExercise = singleExercise;
        this.leaving = leaving;
        this.navigation = navigation;
        this.length = length;
    }

    /** The reply to a move without a visit under way: ready and next begin the visit that is due. */
    public Reply noVisitUnderWay(Situation situation, Turn.Move move, TurnContext context) {
        boolean finished = situation.state() instanceof State.Finished;
        return switch (move) {
            case NO, LATER, FINISHED -> leaving.goodbye(situation, context);
            case YES -> finished
                    ? singleExercise.startAt(situation, Optional.empty(), context)
                    : arrival.beginDueVisit(situation.progress(), context);
            case OKAY -> finished
                    ? openQuestion.ask(situation, context, List.of())
                    : arrival.beginDueVisit(situation.progress(), context);
            case READY, NEXT, RESUME, START_OVER -> arrival.beginDueVisit(situation.progress(), context);
            case PREVIOUS, REPEAT, AGAIN, SKIP, DONE, PAUSE, MORE_TIME -> openQuestion.ask(situation, context,
                    finished ? List.of(Message.of(CoachMessage.ALREADY_FINISHED)) : List.of());
        };
    }

    /** The reply to the answer whether to begin the whole routine again. */
    public Reply answerStartOver(Situation situation, VisitPlace here, Turn.Move move, TurnContext context) {
        return switch (move) {
            case YES, OKAY, READY, START_OVER -> {
                Visit again = here.visit().with(Visit.Scope.EVERYTHING_AGAIN);
                Exercise first = blocks.dueExercises(situation.progress(), again).ofVisit(again.number()).getFirst();
                Progress begun = situation.progress()
                        .with(situation.progress().profile().withReturnTo(Optional.empty()));
                VisitPlace start = VisitPlace.at(again, Pacer.start(first));
                yield blocks.begin(context, begun, start, List.of(Message.of(CoachMessage.STARTING_OVER),
                        VisitLength.message(CoachMessage.VISIT_LENGTH,
                                length.millisLeft(begun, start, context.today()))));
            }
            case NO, RESUME -> navigation.continueExercise(situation, here, context);
            case REPEAT -> openQuestion.ask(situation, context, List.of());
            case LATER, NEXT, PREVIOUS, AGAIN, SKIP, DONE, FINISHED, PAUSE, MORE_TIME ->
                navigation.reply(situation, here, move, context);
        };
    }

    /** The reply to the answer whether to finish a visit of an earlier day. */
    public Reply answerFinishEarlierVisit(Situation situation, VisitPlace here, Turn.Move move, TurnContext context) {
        return switch (move) {
            case YES, OKAY, READY, RESUME -> blocks.returnTo(context, situation.progress(), here, List.of());
            case NO, START_OVER -> arrival.beginDueVisit(situation.progress(), context);
            case REPEAT -> openQuestion.ask(situation, context, List.of());
            case LATER, NEXT, PREVIOUS, AGAIN, SKIP, DONE, FINISHED, PAUSE, MORE_TIME ->
                navigation.reply(situation, here, move, context);
        };
    }
}
