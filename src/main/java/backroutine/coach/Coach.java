package backroutine.coach;

import backroutine.coach.answering.DataDeletion;
import backroutine.coach.answering.ExerciseFacts;
import backroutine.coach.answering.OfferAnswers;
import backroutine.coach.answering.PlaceAnswers;
import backroutine.coach.answering.ProgressReports;
import backroutine.coach.answering.QuestionAnswers;
import backroutine.coach.answering.SettingChanges;
import backroutine.coach.answering.TimeLeft;
import backroutine.coach.clearance.Clearance;
import backroutine.coach.clearance.ClearanceLapse;
import backroutine.coach.leading.AlreadyDone;
import backroutine.coach.leading.Arrival;
import backroutine.coach.leading.BlockReplies;
import backroutine.coach.leading.Leaving;
import backroutine.coach.leading.Misses;
import backroutine.coach.leading.Navigation;
import backroutine.coach.leading.OpenQuestion;
import backroutine.coach.leading.SingleExercise;
import backroutine.coach.leading.Skipping;
import backroutine.coach.leading.VisitChoices;
import backroutine.coach.leading.VisitExtent;
import backroutine.coach.leading.VisitLength;
import backroutine.coach.place.PlayedSoFar;
import backroutine.coach.place.Situation;
import backroutine.coach.reminders.ReminderDialogue;
import backroutine.coach.safety.AfterPain;
import backroutine.coach.safety.ConcernReplies;
import backroutine.coach.safety.Easing;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.DataMessage;
import backroutine.coach.turn.OfferMessage;
import backroutine.coach.turn.ReminderMessage;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.SafetyMessage;
import backroutine.coach.turn.SettingMessage;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.TurnContext;
import backroutine.coach.turn.UserRequest;
import backroutine.pacing.Block;
import backroutine.pacing.BlockPlanner;
import backroutine.pacing.CountMessage;
import backroutine.pacing.Delivery;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.routine.Routine;
import backroutine.text.MessageKey;
import backroutine.text.Translator;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Decides the reply to each turn. It is a pure function: stored progress and time come in as arguments. */
public final class Coach {
    private final BlockPlanner planner;
    private final PlayedSoFar playedSoFar;
    private final OpenQuestion openQuestion;
    private final ConcernReplies concerns;
    private final SessionEvents sessionEvents;
    private final ScreenEvents screenEvents;
    private final MoveReplies moves;
    private final RequestReplies requests;
    private final ReminderDialogue reminders;
    private final Skipping skipping;
    private final AfterPain afterPain;

    /**
     * A coach for one routine in one language.
     *
     * @param translator gives messages their words, and so the length of the speech before a block
     */
    public Coach(Routine routine, Translator translator) {
        planner = new BlockPlanner(routine, translator);
        playedSoFar = new PlayedSoFar(routine, planner);
        BlockReplies blocks = new BlockReplies(routine, translator, planner);
        openQuestion = new OpenQuestion(blocks);
        Misses misses = new Misses(blocks, openQuestion);
        skipping = new Skipping(routine, blocks, openQuestion, misses);
        AlreadyDone alreadyDone = new AlreadyDone(blocks, openQuestion);
        Leaving leaving = new Leaving(blocks, skipping);
        Navigation navigation = new Navigation(blocks, openQuestion, leaving, skipping, alreadyDone);
        VisitLength length = new VisitLength(routine, planner);
        Arrival arrival = new Arrival(routine, blocks, openQuestion, length);
        SingleExercise singleExercise = new SingleExercise(routine, blocks, openQuestion, misses);
        Clearance clearance = new Clearance(routine, blocks, openQuestion, length);
        afterPain = new AfterPain(routine, openQuestion, leaving, skipping, navigation);
        reminders = new ReminderDialogue(openQuestion);
        concerns = new ConcernReplies(openQuestion, leaving, clearance, afterPain,
                new Easing(routine, openQuestion, leaving));
        sessionEvents = new SessionEvents(playedSoFar, blocks, openQuestion, clearance, arrival, leaving);
        screenEvents = new ScreenEvents(playedSoFar, blocks, openQuestion);
        DataDeletion deletion = new DataDeletion(openQuestion);
        OfferAnswers offerAnswers = new OfferAnswers(routine, openQuestion);
        moves = new MoveReplies(clearance, deletion, reminders, offerAnswers, arrival,
                new VisitChoices(blocks, openQuestion, arrival, singleExercise, leaving, navigation,
                        length),
                afterPain,
                navigation, alreadyDone);
        ProgressReports reports = new ProgressReports(routine, openQuestion);
        TimeLeft timeLeft = new TimeLeft(blocks, length, openQuestion);
        requests = new RequestReplies(clearance, afterPain, openQuestion,
                new QuestionAnswers(routine, blocks, openQuestion, reports,
                        new PlaceAnswers(blocks, openQuestion, reports, length),
                        timeLeft, misses),
                new ExerciseFacts(routine, openQuestion, reports, timeLeft, misses), singleExercise,
                new VisitExtent(blocks, openQuestion, length, arrival), skipping,
                new SettingChanges(blocks, openQuestion, misses), offerAnswers, deletion, misses);
    }

    /** All messages that the coach can say; a language needs a sentence for each. */
    public static List<MessageKey> messages() {
        return Stream
                .<MessageKey[]>of(CoachMessage.values(), DataMessage.values(), SafetyMessage.values(),
                        ReminderMessage.values(), OfferMessage.values(),
                        SettingMessage.values(), CountMessage.values())
                .flatMap(Stream::of)
                .toList();
    }

    /**
     * Answers one turn.
     *
     * @param progress the stored progress of the user
     * @param turn what the user or the device did
     * @param context when, where and on what kind of device
     */
    public Reply reply(Progress progress, Turn turn, TurnContext context) {
        Progress known = context.session() == TurnContext.Session.NEW
                ? ClearanceLapse.atSessionStart(progress, context)
                : progress;
        Situation now = playedSoFar.situation(known, turn, context);
        Situation situation = context.session() == TurnContext.Session.NEW
                ? skipping.leavingOutWhatIsInDoubt(now)
                : now;
        return switch (MeantTurn.of(turn, known, situation, context)) {
            case Turn.Concern concern ->
                concerns.reply(situation.with(disturbed(situation.progress())), concern, context);
            case Turn.SessionEvent event -> sessionEvents.reply(known, situation, event, context);
            case Turn.OnScreen event -> screenEvents.reply(known, situation, event, context);
            case Turn.Move move -> context.session() == TurnContext.Session.NEW
                    ? fromOutside(known, situation, move, context)
                    : moves.reply(situation, move, context);
            case UserRequest request -> requests.reply(known, withoutCounting(situation, context), request, context);
            case Turn.RemindAt(var times, var replace) -> situation.state() instanceof State.AskedHowToGoOn asked
                    ? afterPain.askAgain(situation, asked)
                    : reminders.ask(situation, times, replace, context);
            case Turn.Permission permission -> reminders.permission(situation, permission, context);
            case Turn.ReminderAnswered(var command, var result) ->
                reminders.commandAnswered(situation, command, result, context);
        };
    }

    /** Nothing is offered any more in a visit in which something was wrong. */
    private static Progress disturbed(Progress progress) {
        return progress.with(progress.session().disturbed());
    }

    /** A move that opens the skill answers no question: what goes on or begins is the same as after a launch. */
    private Reply fromOutside(Progress known, Situation situation, Turn.Move move, TurnContext context) {
        return switch (move) {
            case READY, YES, OKAY, RESUME, NEXT ->
                sessionEvents.reply(known, situation, Turn.SessionEvent.LAUNCH, context);
            case NO, LATER, PREVIOUS, REPEAT, AGAIN, SKIP, DONE, FINISHED, PAUSE, MORE_TIME, START_OVER ->
                moves.reply(situation.atRest(), move, context);
        };
    }

    /** A request that opens the skill, such as "ask my back routine how I am doing", must not begin the count by silence. */
    private static Situation withoutCounting(Situation situation, TurnContext context) {
        return context.session() == TurnContext.Session.NEW ? situation.atRest() : situation;
    }

    /** The progress at a moment: the sets of the playing block that had ended in its response by then are done. */
    public Progress withPlayedSets(Progress progress, Instant when) {
        return playedSoFar.situation(progress, when, false).progress();
    }

    /**
     * The reply to a request that was answered before and is sent again: the same reply, without a change.
     *
     * @param progress the stored progress, with the turn already in it
     * @param turn what the user did; a turn that ended the session ends it again
     */
    public Reply replyAgain(Progress progress, Turn turn, TurnContext context) {
        if (turn instanceof Turn.SessionEvent event && event.isEnd()) {
            return new Reply.Silent(progress);
        }
        if (progress.profile().state() instanceof State.Playing(_, var plan, _)) {
            boolean elsewhere = plan.delivery() == Delivery.SCREEN && context.delivery() != Delivery.SCREEN;
            Block block = planner.block(elsewhere ? plan.deliveredAs(context.delivery()) : plan,
                    progress.profile().settings());
            return new Reply.Counts(progress, List.of(), block);
        }
        return turn instanceof Turn.SessionEvent || turn instanceof Turn.Concern
                ? reply(progress.with(progress.profile().beforeLastAnswer()), turn, context)
                : openQuestion.ask(Situation.notPlaying(progress), context, List.of());
    }
}
