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
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.routine.Routine;
import backroutine.text.Message;
import backroutine.text.Translator;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The conversation: what a person knows and does leads to what she hears. Pure; time comes in with the turn. */
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

    /** A coach for one routine in one language. */
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

    /**
     * Answers one turn.
     *
     * @param progress what is remembered of the person
     * @param turn what she, or her device, did
     * @param context when
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

    /** What a move means depends on the question that is open; without clearance, there is no visit to move in. */
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

    /** What is counting meanwhile goes on when an errand comes back. */
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
            // Nothing was cut short, so the clock goes on telling: another device may be playing what comes next.
            case TIMED_OUT -> new Reply.Silent(situation.progress().with(progress.profile().state()));
            case RESUMED -> openQuestion.resume(situation, context, List.of());
            case AUDIO_FAILED -> audioFailed(progress, context);
        };
    }

    /** What is known of a person at a moment: of what was being counted, as much is done as had been played by then. */
    public Progress withPlayedSets(Progress progress, Instant when) {
        return playedSoFar.situation(progress, when).progress();
    }

    /**
     * The answer to a request that was answered and remembered before: the same again, nothing changed.
     *
     * @param progress what is remembered, the turn included
     * @param turn what she did; one that closes the session closes it again
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

    /** What was sent could not be played at all: it is sent again, all of it, as plain speech. */
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
