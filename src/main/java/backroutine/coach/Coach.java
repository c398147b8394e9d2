package backroutine.coach;

import backroutine.pacing.Block;
import backroutine.pacing.Planner;
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
    private final Planner planner;
    private final Guide guide;
    private final Reckoning reckoning;
    private final Questions questions;
    private final Clearance clearance;
    private final Arrival arrival;
    private final UnderWay underWay;
    private final Movement movement;
    private final Answers answers;
    private final Adjustment adjustment;
    private final Leaving leaving;
    private final Account account;
    private final Ownership ownership;
    private final Reminding reminding;

    /** A coach for one routine in one language. */
    public Coach(Routine routine, Translator translator) {
        planner = new Planner(routine, translator);
        reckoning = new Reckoning(routine, planner);
        guide = new Guide(routine, translator, planner);
        questions = new Questions(guide);
        leaving = new Leaving(guide, questions);
        arrival = new Arrival(routine, guide, questions);
        account = new Account(routine, questions);
        ownership = new Ownership(questions);
        reminding = new Reminding(questions);
        answers = new Answers(routine, guide, questions, account);
        clearance = new Clearance(routine, guide, questions, answers);
        underWay = new UnderWay(guide, questions, leaving);
        movement = new Movement(guide, questions, arrival, leaving, underWay);
        adjustment = new Adjustment(guide, questions);
    }

    /**
     * Answers one turn.
     *
     * @param progress what is remembered of the person
     * @param turn what she, or her device, did
     * @param moment when
     */
    public Reply reply(Progress progress, Turn turn, Moment moment) {
        Standing standing = reckoning.at(progress, moment.now());
        return switch (turn) {
            case Turn.Body body -> leaving.body(standing, body);
            case Turn.Door door -> door(progress, standing, door, moment);
            case Turn.Move move -> move(standing, move, moment);
            case Turn.Question question -> cleared(standing)
                    ? answers.reply(standing, question, moment)
                    : clearance.reply(standing, question, moment);
            case Turn.LastTime(var exercise) -> account.lastTime(standing, exercise, moment);
            case Turn.Keeping keeping -> keeping(progress, standing, keeping, moment);
            case Turn.RemindAt(var times, var replace) -> reminding.at(standing, times, replace, moment);
            case Turn.Permission permission -> reminding.permission(standing, permission, moment);
            case Turn.Returned(var errand, var result) -> reminding.returned(standing, errand, result, moment);
            case Turn.HowTo(var exercise) -> answers.howTo(standing, exercise, moment);
            case Turn.StartAt(var exercise) -> cleared(standing)
                    ? arrival.startAt(standing, exercise, moment)
                    : clearance.first(standing, exercise, moment);
            case Turn.Change change -> cleared(standing)
                    ? adjustment.reply(standing, change, moment)
                    : clearance.first(standing, Optional.empty(), moment);
            case Turn.HoldFor(var seconds) -> cleared(standing)
                    ? adjustment.holdFor(standing, seconds, moment)
                    : clearance.first(standing, Optional.empty(), moment);
        };
    }

    /** What a move means depends on the question that is open; without clearance, there is no visit to move in. */
    private Reply move(Standing standing, Turn.Move move, Moment moment) {
        return switch (standing.state()) {
            case State.AskedForget asked -> ownership.answer(standing, asked, move, moment);
            case State.AskedReminder asked -> reminding.answer(standing, asked, move, moment);
            case State.AskedSoon(var visit) -> arrival.afterSoon(standing, visit, move, moment);
            case State _ when !cleared(standing) -> clearance.reply(standing, move, moment);
            case State.AskedStartOver asked -> movement.afterStartOver(standing, asked.here(), move, moment);
            case State.AskedCarryOn asked -> movement.afterCarryOn(standing, asked.here(), move, moment);
            case State.AtPlace at -> underWay.reply(standing, at.here(), move, moment);
            case State.Away _ -> movement.outside(standing, move, moment);
            case State.AskedClearance _ -> movement.outside(standing, move, moment);
            case State.Finished _ -> movement.outside(standing, move, moment);
        };
    }

    /** What is counting meanwhile goes on when an errand comes back. */
    private Reply keeping(Progress progress, Standing standing, Turn.Keeping keeping, Moment moment) {
        return switch (keeping) {
            case FORGET_ME -> ownership.askForget(standing, moment);
            case LIST_REMINDERS -> new Reply.Sends(progress, new Errand.ListReminders());
            case CANCEL_REMINDERS -> new Reply.Sends(progress, new Errand.CancelReminders());
        };
    }

    private static boolean cleared(Standing standing) {
        return standing.progress().profile().cleared().isPresent();
    }

    private Reply door(Progress progress, Standing standing, Turn.Door door, Moment moment) {
        return switch (door) {
            case LAUNCH -> cleared(standing)
                    ? arrival.launch(standing, moment)
                    : clearance.ask(standing, Optional.empty());
            case STOP -> leaving.stop(standing);
            case ENDED -> new Reply.Silent(standing.progress());
            // Nothing was cut short, so the clock goes on telling: another device may be playing what comes next.
            case FELL_SILENT -> new Reply.Silent(standing.progress().with(progress.profile().state()));
            case RETURNED -> questions.resume(standing, moment, List.of());
            case AUDIO_FAILED -> audioFailed(progress, moment);
        };
    }

    /**
     * Whether a turn has to be decided on all that is kept of a person, and not only on what the last turn of its session
     * left: her state, and the days of the visit under way.
     *
     * @param progress what the session knows
     * @param turn what she did
     */
    public boolean recallsAll(Progress progress, Turn turn) {
        return Recall.all(progress.profile().state(), turn);
    }

    /** Whether a turn asks about days long past. */
    public boolean asksOfLongAgo(Turn turn) {
        return Recall.ofLongAgo(turn);
    }

    /**
     * Whether days before the latest matter at a moment, whatever she says.
     *
     * @param latest her profile with the latest of her days
     * @param moment when
     */
    public boolean needsEarlierDays(Progress latest, Moment moment) {
        return Recall.needsEarlierDays(latest, moment.today());
    }

    /**
     * Whether a turn is her yes or no to a question about her data or her reminders, and so to no other question.
     *
     * @param progress what the session knows
     * @param turn what she did
     */
    public boolean answersForGood(Progress progress, Turn turn) {
        return Recall.answers(progress.profile().state(), turn);
    }

    /** What is known of a person at a moment: of what was being counted, as much is done as had been played by then. */
    public Progress played(Progress progress, Instant when) {
        return reckoning.at(progress, when).progress();
    }

    /**
     * The answer to a request that was answered and remembered before: the same again, nothing changed.
     *
     * @param progress what is remembered, the turn included
     * @param turn what she did; one that closes the session closes it again
     */
    public Reply again(Progress progress, Turn turn, Moment moment) {
        if (turn == Turn.Door.ENDED || turn == Turn.Door.FELL_SILENT) {
            return new Reply.Silent(progress);
        }
        if (progress.profile().state() instanceof State.Playing(_, var plan, _)) {
            Block block = planner.block(plan, progress.profile().settings());
            return new Reply.Counts(progress, List.of(), block);
        }
        return turn instanceof Turn.Door || turn instanceof Turn.Body
                ? reply(progress, turn, moment)
                : questions.ask(Standing.still(progress), moment, List.of());
    }

    /** What was sent could not be played at all: it is sent again, all of it, as plain speech. */
    private Reply audioFailed(Progress progress, Moment moment) {
        Progress plain = progress.with(progress.profile().withPlainAudio());
        List<Message> say = List.of(Message.of(CoachMessage.PLAIN_AUDIO));
        return progress.profile().state() instanceof State.Playing(var visit, var plan, var since)
                && reckoning.has(plan.from())
                        ? guide.send(moment, plain, visit, reckoning.known(plan).plainly(), say)
                        : questions.ask(Standing.still(plain), moment, say);
    }
}
