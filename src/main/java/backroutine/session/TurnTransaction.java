package backroutine.session;

import backroutine.coach.Coach;
import backroutine.coach.turn.DataMessage;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn;
import backroutine.progress.Profile;
import backroutine.progress.Progress;
import backroutine.progress.ProgressStore;
import backroutine.progress.ProgressStore.Conflict;
import backroutine.progress.ProgressStore.StoreFailure;
import backroutine.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a turn as a transaction: load, decide, save, and only then answer.
 *
 * <p>Within a session nothing is loaded: the turn is decided with the progress that the session carries. The result is
 * saved on condition that the store still has that progress. If another turn was saved in between, the progress is
 * loaded and the turn is decided again. If the store fails, the routine continues from the session, and the next save
 * that succeeds includes the unsaved turns.
 */
public final class TurnTransaction {
    /** A retry begins only within this time after the turn began, so that the turn ends in time even if every call is slow. */
    public static final Duration RETRY_WINDOW = Duration.ofMillis(600);

    /** After a failure the store is used again only within this time after the turn began, so that the turn ends in time. */
    public static final Duration FAILURE_WINDOW = Duration.ofMillis(1_500);

    private static final Logger LOG = LoggerFactory.getLogger(TurnTransaction.class);
    private static final int ATTEMPTS = 3;

    private final ProgressStore store;
    private final ProgressLoader loader;
    private final InstantSource clock;

    /**
     * Makes transactions on one store.
     *
     * @param store where progress is stored
     * @param clock measures how long a turn has taken so far
     */
    public TurnTransaction(ProgressStore store, InstantSource clock) {
        this.store = store;
        this.loader = new ProgressLoader(store, clock);
        this.clock = clock;
    }

    /** A reply, and the progress before it. */
    private record Decision(Progress before, Reply reply) {
        /**
         * Whether the store has the result of this decision: then it was saved, and only the response of the store was
         * lost.
         */
        boolean isSavedIn(Progress stored, String request) {
            return stored.profile().answered().equals(before.profile().after(request).answered());
        }
    }

    /** Until when a turn that begins now may use the store again, after it failed. */
    public Instant failureDeadline() {
        return clock.instant().plus(FAILURE_WINDOW);
    }

    /** Whether there is time before a deadline. */
    boolean isBefore(Instant deadline) {
        return clock.instant().isBefore(deadline);
    }

    /** Runs one turn without the store: it is decided with the progress that the session carries, and stays unsaved. */
    TurnResult runUnsaved(IncomingTurn turn, Coach coach, Supplier<ReminderService> reminders) {
        return withoutStore(new TurnDecider(turn, coach, reminders), Optional.empty());
    }

    /**
     * Runs one turn.
     *
     * @param turn the turn to decide
     * @param coach the coach for the user's language
     * @param reminders makes the service for the reminder commands that a reply needs; called only then
     */
    public TurnResult run(IncomingTurn turn, Coach coach, Supplier<ReminderService> reminders) {
        TurnDecider decider = new TurnDecider(turn, coach, reminders);
        Optional<Progress> known = decider.sessionAlone();
        Optional<Decision> decision = Optional.empty();
        Instant retryUntil = clock.instant().plus(RETRY_WINDOW);
        for (int attempt = 1; attempt == 1 || attempt <= ATTEMPTS && clock.instant().isBefore(retryUntil); attempt++) {
            try {
                Progress before = known.isPresent() ? known.get() : loader.load(decider, retryUntil);
                Optional<TurnResult> repeated = answeredBefore(decider, before, decision);
                if (repeated.isPresent()) {
                    return repeated.get();
                }
                Reply reply = decide(decider, before);
                if (reply instanceof Reply.DeletesData) {
                    return delete(turn, reply);
                }
                if (isOfOtherBlock(turn, before, reply)) {
                    return new TurnResult(reply, turn.session().orElse(SessionState.saved(Progress.unknown())));
                }
                decision = Optional.of(new Decision(before, reply));
                return save(turn, before, reply);
            } catch (Conflict conflict) {
                known = Optional.empty();
                LOG.info("another turn was saved first; the turn is decided again after attempt {}", attempt);
            } catch (StoreFailure failure) {
                LOG.warn("{}; the routine goes on from the session", failure.getMessage());
                break;
            }
        }
        return withoutStore(decider, decision.map(Decision::reply));
    }

    /** The same answer again to a request that was answered before, or that answers a question that is no longer open. */
    private static Optional<TurnResult> answeredBefore(TurnDecider decider, Progress stored,
            Optional<Decision> decision) {
        String request = decider.turn().request();
        if (stored.profile().hasAnswered(request)) {
            Reply same = decision.filter(decided -> decided.isSavedIn(stored, request))
                    .map(Decision::reply)
                    .orElseGet(() -> decider.replyAgain(stored));
            return Optional.of(new TurnResult(same, SessionState.saved(stored)));
        }
        return decider.deletedAlready(stored).isEmpty() && decider.answersClosedQuestion(stored)
                ? Optional.of(new TurnResult(decider.replyAgain(stored), SessionState.saved(stored)))
                : Optional.empty();
    }

    private static Reply decide(TurnDecider decider, Progress stored) {
        return decider.deletedAlready(stored).orElseGet(() -> decider.reply(decider.withUnsavedTurns(stored)));
    }

    /**
     * Whether a screen has reported a block that no longer plays, so that nothing changes. Its session stays as it was: with the
     * progress of now, the block of another device would be taken for its own, and stopped when the session ends.
     */
    private static boolean isOfOtherBlock(IncomingTurn turn, Progress before, Reply reply) {
        return turn.turn() instanceof Turn.OnScreen.BlockPlayed && reply instanceof Reply.Silent
                && reply.progress().profile().state().equals(before.profile().state());
    }

    private TurnResult delete(IncomingTurn turn, Reply reply) {
        store.delete(turn.person());
        return new TurnResult(reply, SessionState.saved(Progress.unknown()));
    }

    private TurnResult save(IncomingTurn turn, Progress before, Reply reply) {
        store.save(turn.person(), before, reply.progress(), turn.request());
        Profile answered = reply.progress().profile().after(turn.request());
        return new TurnResult(reply, SessionState.saved(reply.progress().with(answered)));
    }

    /**
     * Continues without the store: with the reply that was decided before the store failed, or else with the progress
     * that the session carries.
     */
    private static TurnResult withoutStore(TurnDecider decider, Optional<Reply> decided) {
        IncomingTurn turn = decider.turn();
        Optional<SessionState> session = turn.session();
        Optional<UnsavedTurns> before = session.flatMap(SessionState::unsaved);
        Optional<UnsavedTurns> unsaved = Optional
                .of(before.orElse(new UnsavedTurns(turn.at(), turn.at())).with(turn.at()));
        boolean profileUnread = decided.isEmpty() && session.map(SessionState::profileUnread).orElse(true);
        Progress carried = session.map(SessionState::progress).orElse(Progress.unknown());
        Reply reply = decided.orElseGet(() -> decider.reply(carried));
        if (reply instanceof Reply.DeletesData) {
            Reply notDeleted = new Reply.Ends(carried, List.of(Message.of(DataMessage.DELETION_FAILED)));
            return new TurnResult(notDeleted, new SessionState(carried, unsaved, profileUnread));
        }
        SessionState next = new SessionState(reply.progress(), unsaved, profileUnread);
        return new TurnResult(before.isEmpty() ? StoreFailureNotice.before(reply) : reply, next);
    }
}
