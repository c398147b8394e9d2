package backroutine.session;

import backroutine.coach.Coach;
import backroutine.coach.turn.Turn;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops the block that a session was playing when the skill itself failed. The request has cut the audio, so the sets
 * that had ended are done, the place is the repetition under way, and nothing that would have been played later counts.
 *
 * @param transaction saves the stopped state
 */
public record PlaybackStop(TurnTransaction transaction) {
    private static final Logger LOG = LoggerFactory.getLogger(PlaybackStop.class);
    /** Follows the id of the failed request: the answer to that request may have been saved before the failure. */
    private static final String STOPPED = "-stopped";

    /**
     * Stops the playing block, in the store and in the session; without the store if that fails too.
     *
     * @param failed the turn that failed. Its session is what the session carried at the failure
     * @param coach the coach for the user's language
     * @param deadline after this time the store is not used any more
     * @return what the session carries to its next turn; empty if nothing is known of it
     */
    public Optional<SessionState> stop(IncomingTurn failed, Coach coach, Instant deadline) {
        Optional<SessionState> session = failed.session();
        if (session.filter(state -> state.playingSince().isEmpty()).isPresent()) {
            return session;
        }
        IncomingTurn stop = stopping(failed);
        return saved(stop, coach, deadline).or(() -> session.map(state -> unsaved(stop, coach, state)));
    }

    private Optional<SessionState> saved(IncomingTurn stop, Coach coach, Instant deadline) {
        if (!transaction.isBefore(deadline)) {
            return Optional.empty();
        }
        try {
            return Optional.of(transaction.run(stop, coach, PlaybackStop::noReminders).session());
        } catch (RuntimeException e) {
            LOG.warn("the place after a failed turn could not be saved: {}", e.getClass().getName());
            return Optional.empty();
        }
    }

    private SessionState unsaved(IncomingTurn stop, Coach coach, SessionState state) {
        try {
            return transaction.runUnsaved(stop, coach, PlaybackStop::noReminders).session();
        } catch (RuntimeException e) {
            LOG.warn("the place after a failed turn is not known: {}", e.getClass().getName());
            return state.stoppedWhereItBegan(stop.at());
        }
    }

    /** A session that ended after a silence was not cut; the turn that failed is then tried again. */
    private static IncomingTurn stopping(IncomingTurn failed) {
        Turn turn = switch (failed.turn()) {
            case Turn.SessionEvent event when event == Turn.SessionEvent.TIMED_OUT -> event;
            case Turn.OnScreen.BlockPlayed(var token, var elapsed) -> stopAt(token, OptionalLong.of(elapsed));
            case Turn.OnScreen.Touched(_, var token, var at) -> stopAt(token, at);
            case Turn _ -> Turn.SessionEvent.ENDED_BY_ERROR;
        };
        return new IncomingTurn(failed.person(), failed.request() + STOPPED, failed.at(), turn, failed.deviceZone(),
                failed.likelyZone(), failed.modes(), failed.screen(), failed.session());
    }

    /** A screen tells how far its block was played; the block stops exactly there. */
    private static Turn stopAt(String token, OptionalLong millis) {
        return new Turn.OnScreen.Touched(Turn.Button.PAUSE, token, millis);
    }

    private static ReminderService noReminders() {
        throw new IllegalStateException("the end of a session needs no reminders");
    }
}
