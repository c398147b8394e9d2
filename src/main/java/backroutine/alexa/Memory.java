package backroutine.alexa;

import backroutine.coach.Reply;
import backroutine.coach.Say;
import backroutine.pacing.Line;
import backroutine.progress.Person;
import backroutine.progress.Progress;
import backroutine.progress.ProgressStore;
import backroutine.progress.ProgressStore.Conflict;
import backroutine.progress.ProgressStore.StoreFailure;
import backroutine.progress.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers around a turn: loads, lets the coach decide, keeps, and carries on from the session where the store fails. */
final class Memory {
    private static final Logger LOG = LoggerFactory.getLogger(Memory.class);
    /** Days loaded with a profile: enough for the last two weeks. */
    private static final int DAYS_BACK = 15;
    private static final int ATTEMPTS = 4;

    private final ProgressStore store;

    Memory(ProgressStore store) {
        this.store = store;
    }

    /**
     * A turn as the coach decides it.
     *
     * @param reply what the coach answered
     * @param session what the session carries on with
     * @param failedNow whether the store failed for the first time in this session
     */
    record Remembered(Reply reply, SessionNotes session, boolean failedNow) {}

    /**
     * Decides a turn and keeps what it changed before it is answered.
     *
     * @param person the key she is kept under
     * @param request the request's id; one that was answered before changes nothing
     * @param today the date, in her time zone
     * @param session what the session carried; empty in a new one
     * @param decide the coach, given what is remembered
     * @param again the answer to a request that was answered before
     */
    Remembered turn(Person person, String request, LocalDate today, Optional<SessionNotes> session,
            Function<Progress, Reply> decide, Function<Progress, Reply> again) {
        Optional<Reply> decided = Optional.empty();
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                Progress stored = load(person, today);
                if (stored.profile().hasAnswered(request)) {
                    Reply same = decided.orElseGet(() -> again.apply(stored));
                    return new Remembered(same, new SessionNotes(stored, false, false), false);
                }
                Progress before = session.filter(SessionNotes::owed).map(notes -> owed(stored, notes)).orElse(stored);
                Reply reply = forgotten(stored, session, decide).orElseGet(() -> decide.apply(before));
                if (reply instanceof Reply.Forgets) {
                    store.forget(person);
                    return new Remembered(reply, new SessionNotes(Progress.unknown(), false, false), false);
                }
                decided = Optional.of(reply);
                store.save(person, stored, reply.progress(), request);
                Progress kept = reply.progress()
                        .with(
                                reply.progress().profile().savedAs(request, stored.profile().version() + 1));
                return new Remembered(reply, new SessionNotes(kept, false, false), false);
            } catch (Conflict conflict) {
                LOG.info("another turn was kept first; attempt {} is repeated", attempt);
            } catch (StoreFailure failure) {
                LOG.warn("{}; the routine goes on from the session", failure.getMessage());
                break;
            }
        }
        return notKept(session, decided, decide);
    }

    private Progress load(Person person, LocalDate today) {
        LocalDate from = today.minusDays(DAYS_BACK);
        Progress progress = store.load(person, from);
        Optional<LocalDate> earlier = progress.profile()
                .state()
                .underWay()
                .map(visit -> visit.day())
                .filter(day -> day.isBefore(from));
        return earlier.isPresent() ? store.load(person, earlier.get()) : progress;
    }

    /** The answer is what was decided from the store before it failed, or else what the session knows leads to. */
    private static Remembered notKept(Optional<SessionNotes> session, Optional<Reply> decided,
            Function<Progress, Reply> decide) {
        boolean told = session.map(SessionNotes::owed).orElse(false);
        boolean blind = decided.isEmpty() && session.map(SessionNotes::blind).orElse(true);
        Progress carried = session.map(SessionNotes::progress).orElse(Progress.unknown());
        Reply reply = decided.orElseGet(() -> decide.apply(carried));
        if (reply instanceof Reply.Forgets) {
            Reply notForgotten = new Reply.Leaves(carried, List.of(Line.of(Say.NOT_FORGOTTEN)));
            return new Remembered(notForgotten, new SessionNotes(carried, true, blind), false);
        }
        return new Remembered(reply, new SessionNotes(reply.progress(), true, blind), !told);
    }

    /** Everything is gone already that she was asked about: her yes has come twice, and must not begin a new profile. */
    private static Optional<Reply> forgotten(Progress stored, Optional<SessionNotes> session,
            Function<Progress, Reply> decide) {
        return session.map(SessionNotes::progress)
                .filter(asked -> stored.equals(Progress.unknown())
                        && asked.profile().state() instanceof State.AskedForget)
                .map(decide)
                .filter(Reply.Forgets.class::isInstance);
    }

    /** What is stored, with what the session did while the store was away. */
    private static Progress owed(Progress stored, SessionNotes session) {
        return stored.caughtUp(session.progress(), !session.blind());
    }
}
