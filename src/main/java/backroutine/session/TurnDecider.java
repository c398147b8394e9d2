package backroutine.session;

import backroutine.coach.Coach;
import backroutine.coach.HistoryNeeded;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.TurnContext;
import backroutine.progress.Progress;
import backroutine.progress.State;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Has the coach decide one turn, on whatever is known of the person at that point. Asked twice with the same progress, it
 * decides the same.
 *
 * @param turn the turn to decide
 * @param coach the coach of the user's language
 * @param reminders carries out the reminder commands that a reply asks for
 */
record TurnDecider(IncomingTurn turn, Coach coach, ReminderService reminders) {
    /** What the session carries, where that is enough to decide the turn without reading the store. */
    Optional<Progress> sessionAlone() {
        return turn.session()
                .filter(SessionState::isAsStored)
                .map(SessionState::progress)
                .filter(progress -> !HistoryNeeded.needsStoredProgress(progress, turn.turn()));
    }

    /** Whether all of the last two weeks are needed. */
    boolean needsHistory() {
        return turn.session().filter(SessionState::isUnsaved).isPresent() || HistoryNeeded.needsHistory(turn.turn());
    }

    /** Whether days before the latest are needed, now that the latest is known. */
    boolean needsEarlierDays(Progress latest) {
        Progress here = withDeviceZone(latest);
        return HistoryNeeded.needsEarlierDays(here, context(here).today());
    }

    /** The reply to the turn. */
    Reply reply(Progress known) {
        Progress progress = withDeviceZone(known);
        TurnContext context = context(progress);
        Reply reply = coach.reply(progress, effectiveTurn(known), context);
        while (reply instanceof Reply.NeedsReminders(var asked, var command)) {
            reply = coach.reply(asked, new Turn.ReminderAnswered(command, reminders.run(command, context)), context);
        }
        return reply;
    }

    /** The reply to a turn that was answered before: the same again, and nothing changes. */
    Reply replyAgain(Progress stored) {
        return coach.replyAgain(stored, turn.turn(), context(stored));
    }

    /** What is stored, joined with the session's turns that the store has not received. */
    Progress withUnsavedTurns(Progress stored) {
        if (turn.session().isEmpty() || turn.session().get().unsaved().isEmpty()) {
            return stored;
        }
        SessionState session = turn.session().get();
        Instant ended = session.unsaved().get().storedStateEnds(stored.profile().state(), turn.at());
        return coach.withPlayedSets(stored, ended).mergedWith(session.progress(), !session.profileUnread());
    }

    /** A "yes" to deleting that came twice: everything is deleted already, and it must not begin a new profile. */
    Optional<Reply> deletedAlready(Progress stored) {
        return turn.session()
                .map(SessionState::progress)
                .filter(asked -> stored.equals(Progress.unknown())
                        && asked.profile().state() instanceof State.AskedDeletion)
                .map(this::reply)
                .filter(Reply.DeletesData.class::isInstance);
    }

    /** Whether this answers a question that is no longer open in the store: it must not be taken as the answer to another one. */
    boolean answersClosedQuestion(Progress stored) {
        return turn.session()
                .map(SessionState::progress)
                .filter(asked -> HistoryNeeded.answersFinalQuestion(asked, turn.turn()))
                .flatMap(asked -> asked.profile().lastAnswered())
                .filter(question -> !stored.profile().hasAnswered(question))
                .isPresent();
    }

    /** The end of a session stops only what that session played: another device may have been answered since. */
    private Turn effectiveTurn(Progress stored) {
        boolean otherDevice = turn.session()
                .map(session -> session.progress().profile().state())
                .filter(state -> !state.equals(stored.profile().state()))
                .isPresent();
        return turn.turn() == Turn.SessionEvent.ENDED && otherDevice ? Turn.SessionEvent.TIMED_OUT : turn.turn();
    }

    private Progress withDeviceZone(Progress stored) {
        return turn.deviceZone().map(zone -> stored.with(stored.profile().withZone(zone))).orElse(stored);
    }

    private TurnContext context(Progress progress) {
        ZoneId zone = progress.profile().zone().orElse(turn.likelyZone());
        boolean plain = turn.plainAudio().answersPlainly(turn.turn(), progress.profile().plainAudio());
        return new TurnContext(turn.at(), zone, plain);
    }
}
