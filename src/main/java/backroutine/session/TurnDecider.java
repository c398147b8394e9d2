package backroutine.session;

import backroutine.coach.Coach;
import backroutine.coach.HistoryNeeded;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.TurnContext;
import backroutine.pacing.Delivery;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.progress.ThisSession;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lets the coach decide one turn, with the progress that is known at that point. With the same progress it always
 * decides the same.
 *
 * @param turn the turn to decide
 * @param coach the coach for the user's language
 * @param reminders makes the service that carries out the reminder commands of a reply
 */
record TurnDecider(IncomingTurn turn, Coach coach, Supplier<ReminderService> reminders) {
    /** The progress that the session carries; empty if the turn cannot be decided without loading from the store. */
    Optional<Progress> sessionAlone() {
        return turn.session()
                .filter(SessionState::isAsStored)
                .map(SessionState::progress)
                .filter(progress -> !HistoryNeeded.needsStoredProgress(progress, turn.turn()));
    }

    /** Whether all days of the last two weeks are needed. */
    boolean needsHistory() {
        return turn.session().filter(SessionState::isUnsaved).isPresent() || HistoryNeeded.needsHistory(turn.turn());
    }

    /** Whether days before the latest day are needed, now that the latest day is known. */
    boolean needsEarlierDays(Progress latest) {
        Progress here = withDeviceZone(latest);
        return HistoryNeeded.needsEarlierDays(here, context(here).today());
    }

    /** The reply to the turn; the reminder commands that it needs are carried out. */
    Reply reply(Progress known) {
        Progress progress = inSession(withDeviceZone(known));
        TurnContext context = context(progress);
        Reply reply = coach.reply(progress, effectiveTurn(known), context);
        return reply instanceof Reply.NeedsReminders ? afterCommands(reply, context) : reply;
    }

    private Reply afterCommands(Reply first, TurnContext context) {
        ReminderService service = reminders.get();
        Reply reply = first;
        while (reply instanceof Reply.NeedsReminders(var asked, var command)) {
            reply = coach.reply(asked, new Turn.ReminderAnswered(command, service.run(command, context)), context);
        }
        return reply;
    }

    /** The reply to a turn that was answered before: the same again, and nothing changes. */
    Reply replyAgain(Progress stored) {
        return coach.replyAgain(stored, turn.turn(), context(stored));
    }

    /** The stored progress, merged with the turns of the session that are not in the store. */
    Progress withUnsavedTurns(Progress stored) {
        if (turn.session().isEmpty() || turn.session().get().unsaved().isEmpty()) {
            return stored;
        }
        SessionState session = turn.session().get();
        Instant ended = session.unsaved().get().storedStateEnds(stored.profile().state(), turn.at());
        return coach.withPlayedSets(stored, ended).mergedWith(session.progress(), !session.profileUnread());
    }

    /**
     * The reply to a "yes" to deletion that was sent twice: everything is deleted already, and the second "yes" must
     * not begin a new profile.
     */
    Optional<Reply> deletedAlready(Progress stored) {
        return turn.session()
                .map(SessionState::progress)
                .filter(asked -> stored.equals(Progress.unknown())
                        && asked.profile().state() instanceof State.AskedDeletion)
                .map(asked -> coach.reply(asked, turn.turn(), context(asked)))
                .filter(Reply.DeletesData.class::isInstance);
    }

    /**
     * Whether the turn answers a question that is no longer open in the store; it must not be taken as the answer to
     * another question.
     */
    boolean answersClosedQuestion(Progress stored) {
        return turn.session()
                .map(SessionState::progress)
                .filter(asked -> HistoryNeeded.answersFinalQuestion(asked, turn.turn()))
                .flatMap(asked -> asked.profile().lastAnswered())
                .filter(question -> !stored.profile().hasAnswered(question))
                .isPresent();
    }

    /**
     * The turn to decide. The end of a session stops only the block of that session: another device may have started a
     * block since.
     */
    private Turn effectiveTurn(Progress stored) {
        boolean otherDevice = turn.session()
                .map(session -> session.progress().profile().state())
                .filter(state -> !state.equals(stored.profile().state()))
                .isPresent();
        return turn.turn() instanceof Turn.SessionEvent event && event.isEnd() && otherDevice
                ? Turn.SessionEvent.TIMED_OUT
                : turn.turn();
    }

    /** The progress with what only the session knows: the store does not have it. */
    private Progress inSession(Progress known) {
        return known
                .with(turn.session().map(state -> state.progress().session()).orElse(ThisSession.begun()));
    }

    private Progress withDeviceZone(Progress stored) {
        return turn.deviceZone().map(zone -> stored.with(stored.profile().withZone(zone))).orElse(stored);
    }

    private TurnContext context(Progress progress) {
        ZoneId zone = progress.profile().zone().orElse(turn.likelyZone());
        Delivery chosen = turn.modes().delivery(turn.turn(), turn.screen(), progress.profile().failures());
        Delivery delivery = chosen == Delivery.SCREEN && progress.session().soundless()
                ? Delivery.AUDIO_DOCUMENT
                : chosen;
        return new TurnContext(turn.at(), zone, progress.profile().zone().isPresent(), delivery, session(progress));
    }

    private TurnContext.Session session(Progress progress) {
        return turn.session()
                .map(session -> session.progress().profile().state().equals(progress.profile().state())
                        ? TurnContext.Session.SAME
                        : TurnContext.Session.OTHER)
                .orElse(TurnContext.Session.NEW);
    }
}
