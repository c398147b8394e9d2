package backroutine.coach;

import backroutine.coach.answering.DataDeletion;
import backroutine.coach.answering.ProgressReports;
import backroutine.coach.answering.QuestionAnswers;
import backroutine.coach.answering.SettingChanges;
import backroutine.coach.clearance.Clearance;
import backroutine.coach.leading.Arrival;
import backroutine.coach.leading.BlockReplies;
import backroutine.coach.leading.Leaving;
import backroutine.coach.leading.Navigation;
import backroutine.coach.leading.OpenQuestion;
import backroutine.coach.leading.VisitChoices;
import backroutine.coach.place.PlayedSoFar;
import backroutine.coach.place.Situation;
import backroutine.coach.reminders.ReminderDialogue;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.ReminderCommand;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.TurnContext;
import backroutine.pacing.Block;
import backroutine.pacing.BlockPlanner;
import backroutine.pacing.CountMessage;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.routine.Routine;
import backroutine.text.Message;
import backroutine.text.MessageKey;
import backroutine.text.Translator;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides the reply to each turn. It is a pure function: stored progress and time come in as arguments. */
public final class Coach {
    private final BlockPlanner planner;
    private final BlockReplies blocks;
    private final PlayedSoFar playedSoFar;
    private final OpenQuestion openQuestion;
    private final Clearance clearance;
    private final Arrival arrival;
    private final Navigation navigation;
    private final VisitChoices visitChoices;
    private final QuestionAnswers answers;
    private final SettingChanges settingChanges;
    private final Leaving leaving;
    private final ProgressReports reports;
    private final DataDeletion dataDeletion;
    private final ReminderDialogue reminders;

    /**
     * A coach for one routine in one language.
     *
     * @param translator gives messages their words, and so the length of the speech before a block
     */
    public Coach(Routine routine, Translator translator) {
        planner = new BlockPlanner(routine, translator);
        playedSoFar = new PlayedSoFar(routine, planner);
        blocks = new BlockReplies(routine, translator, planner);
        openQuestion = new OpenQuestion(blocks);
        leaving = new Leaving(blocks, openQuestion);
        arrival = new Arrival(routine, blocks, openQuestion);
        reports = new ProgressReports(routine, openQuestion);
        dataDeletion = new DataDeletion(openQuestion);
        reminders = new ReminderDialogue(openQuestion);
        answers = new QuestionAnswers(routine, blocks, openQuestion, reports);
        clearance = new Clearance(routine, blocks, openQuestion, answers);
        navigation = new Navigation(blocks, openQuestion, leaving);
        visitChoices = new VisitChoices(blocks, openQuestion, arrival, leaving, navigation);
        settingChanges = new SettingChanges(blocks, openQuestion);
    }

    /** All messages that the coach can say; a language needs a sentence for each. */
    public static List<MessageKey> messages() {
        return Stream.<MessageKey>concat(Stream.of(CoachMessage.values()), Stream.of(CountMessage.values())).toList();
    }

    /**
     * Answers one turn.
     *
     * @param progress the stored progress of the user
     * @param turn what the user or the device did
     * @param context when, where and on what kind of device
     */
    public Reply reply(Progress progress, Turn turn, TurnContext context) {
        Situation situation = playedSoFar.situation(progress, context.now());
        return switch (turn) {
            case Turn.Symptom symptom -> leaving.symptom(situation, symptom);
            case Turn.SessionEvent event -> sessionEvent(progress, situation, event, context);
            case Turn.Move move -> move(situation, move, context);
            case Turn.Question question -> isCleared(situation)
                    ? answers.reply(situation, question, context)
                    : clearance.reply(situation, question, context);
            case Turn.LastTime(var exercise) -> reports.lastTime(situation, exercise, context);
            case Turn.DataRequest request -> dataRequest(progress, situation, request, context);
            case Turn.RemindAt(var times, var replace) -> reminders.ask(situation, times, replace, context);
            case Turn.Permission permission -> reminders.permission(situation, permission, context);
            case Turn.ReminderAnswered(var command, var result) ->
                reminders.commandAnswered(situation, command, result, context);
            case Turn.HowTo(var exercise) -> answers.howTo(situation, exercise, context);
            case Turn.StartAt(var exercise) -> isCleared(situation)
                    ? arrival.startAt(situation, exercise, context)
                    : clearance.askFirst(situation, exercise, context);
            case Turn.SettingChange change -> isCleared(situation)
                    ? settingChanges.reply(situation, change, context)
                    : clearance.askFirst(situation, Optional.empty(), context);
            case Turn.HoldFor(var seconds) -> isCleared(situation)
                    ? settingChanges.holdFor(situation, seconds, context)
                    : clearance.askFirst(situation, Optional.empty(), context);
        };
    }

    /** A move is an answer to the open question, if there is one; without clearance no visit can be begun. */
    private Reply move(Situation situation, Turn.Move move, TurnContext context) {
        return switch (situation.state()) {
            case State.AskedDeletion asked -> dataDeletion.answer(situation, asked, move, context);
            case State.AskedReminder asked -> reminders.answer(situation, asked, move, context);
            case State.AskedSecondVisit(var visit) -> arrival.answerSecondVisit(situation, visit, move, context);
            case State _ when !isCleared(situation) -> clearance.reply(situation, move, context);
            case State.AskedStartOver asked -> visitChoices.answerStartOver(situation, asked.at(), move, context);
            case State.AskedCarryOn asked ->
                visitChoices.answerFinishEarlierVisit(situation, asked.at(), move, context);
            case State.AtPlace at -> navigation.reply(situation, at.at(), move, context);
            case State.Idle _ -> visitChoices.noVisitUnderWay(situation, move, context);
            case State.AskedClearance _ -> visitChoices.noVisitUnderWay(situation, move, context);
            case State.Finished _ -> visitChoices.noVisitUnderWay(situation, move, context);
        };
    }

    /** A block that was playing goes on when the reminder service has answered. */
    private Reply dataRequest(Progress progress, Situation situation, Turn.DataRequest request, TurnContext context) {
        return switch (request) {
            case DELETE_DATA -> dataDeletion.ask(situation, context);
            case LIST_REMINDERS -> new Reply.NeedsReminders(progress, new ReminderCommand.ListTimes());
            case CANCEL_REMINDERS -> new Reply.NeedsReminders(progress, new ReminderCommand.CancelAll());
        };
    }

    private static boolean isCleared(Situation situation) {
        return situation.progress().profile().cleared().isPresent();
    }

    private Reply sessionEvent(Progress progress, Situation situation, Turn.SessionEvent event, TurnContext context) {
        return switch (event) {
            case LAUNCH -> isCleared(situation)
                    ? arrival.launch(situation, context)
                    : clearance.ask(situation, Optional.empty());
            case STOP -> leaving.stop(situation);
            case ENDED -> new Reply.Silent(situation.progress());
            // The block was not interrupted and the state stays Playing: another device may go on with it.
            case TIMED_OUT -> new Reply.Silent(situation.progress().with(progress.profile().state()));
            case RESUMED -> openQuestion.resume(situation, context, List.of());
            case AUDIO_FAILED -> audioFailed(progress, context);
        };
    }

    /** The progress at a moment: the sets of the playing block that had ended by then are done. */
    public Progress withPlayedSets(Progress progress, Instant when) {
        return playedSoFar.situation(progress, when).progress();
    }

    /**
     * The reply to a request that was answered before and is sent again: the same reply, without a change.
     *
     * @param progress the stored progress, with the turn already in it
     * @param turn what the user did; a turn that ended the session ends it again
     */
    public Reply replyAgain(Progress progress, Turn turn, TurnContext context) {
        if (turn == Turn.SessionEvent.ENDED || turn == Turn.SessionEvent.TIMED_OUT) {
            return new Reply.Silent(progress);
        }
        if (progress.profile().state() instanceof State.Playing(_, var plan, _)) {
            Block block = planner.block(plan, progress.profile().settings());
            return new Reply.Counts(progress, List.of(), block);
        }
        return turn instanceof Turn.SessionEvent || turn instanceof Turn.Symptom
                ? reply(progress, turn, context)
                : openQuestion.ask(Situation.notPlaying(progress), context, List.of());
    }

    /** The device could not play the audio document: the whole block is sent again as plain speech. */
    private Reply audioFailed(Progress progress, TurnContext context) {
        Progress plain = progress.with(progress.profile().withPlainAudio());
        List<Message> say = List.of(Message.of(CoachMessage.PLAIN_AUDIO));
        return progress.profile().state() instanceof State.Playing(var visit, var plan, var since)
                && playedSoFar.hasExercise(plan.from())
                        ? blocks.send(context, plain, visit, playedSoFar.withoutRemovedExercises(plan).asPlainSpeech(),
                                say)
                        : openQuestion.ask(Situation.notPlaying(plain), context, say);
    }
}
