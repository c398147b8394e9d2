package backroutine.alexa;

import backroutine.coach.CoachMessage;
import backroutine.coach.Reply;
import backroutine.progress.Person;
import backroutine.progress.Progress;
import backroutine.progress.ProgressStore;
import backroutine.progress.ProgressStore.Conflict;
import backroutine.progress.ProgressStore.StoreFailure;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers around a turn: loads, lets the coach decide, keeps, and carries on from the session where the store fails. */
final class Memory {
    private static final Logger LOG = LoggerFactory.getLogger(Memory.class);
    /** Days loaded where they matter: enough for the last two weeks. */
    private static final int DAYS_BACK = 15;
    private static final int ATTEMPTS = 3;
    /** The table is read once more only so early in a turn that it still ends in time, however slow the rest is. */
    static final Duration EARLY = Duration.ofMillis(600);

    private final ProgressStore store;
    private final InstantSource clock;

    Memory(ProgressStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * A turn as the coach decides it.
     *
     * @param reply what the coach answered
     * @param session what the session carries on with
     * @param failedNow whether the store failed for the first time in this session
     */
    record Remembered(Reply reply, SessionNotes session, boolean failedNow) {}

    /** What the coach makes of what is remembered. */
    interface Decisions {
        /** Whether more has to be remembered for it than the session carries. */
        boolean recallsAll(Progress carried);

        /** Whether it is about days long past. */
        boolean asksOfLongAgo();

        /** Whether days before the latest have to be remembered for it. */
        boolean needsEarlierDays(Progress latest);

        /** Whether it answers the one question that the session asked, and can answer no other. */
        boolean answersForGood(Progress carried);

        /** The answer, and what it changes. */
        Reply reply(Progress remembered);

        /** The answer to a request that was answered before. */
        Reply again(Progress remembered);

        /** What is remembered, as it was at a moment. */
        Progress played(Progress remembered, Instant when);
    }

    /**
     * Decides a turn and keeps what it changed before it is answered. In the middle of a session it is decided on what the
     * last turn left there; nothing is kept of it where that is not what the store holds, and it is decided again.
     *
     * @param person the key she is kept under
     * @param request the request's id; one that was answered before changes nothing
     * @param now the request's moment
     * @param session what the session carried; empty in a new one
     */
    Remembered turn(Person person, String request, Instant now, Optional<SessionNotes> session, Decisions coach) {
        Optional<Progress> carried = session.filter(SessionNotes::kept)
                .map(SessionNotes::progress)
                .filter(progress -> !coach.recallsAll(progress));
        Optional<Decided> decided = Optional.empty();
        Instant early = clock.instant().plus(EARLY);
        for (int attempt = 1; attempt == 1 || attempt <= ATTEMPTS && clock.instant().isBefore(early); attempt++) {
            try {
                Progress stored = carried.isPresent() ? carried.get() : load(person, now, early, session, coach);
                if (stored.profile().hasAnswered(request)) {
                    Reply same = decided.filter(turn -> turn.leadsTo(stored, request))
                            .map(Decided::reply)
                            .orElseGet(() -> coach.again(stored));
                    return new Remembered(same, SessionNotes.kept(stored), false);
                }
                Optional<Reply> forgotten = forgotten(stored, session, coach);
                if (forgotten.isEmpty() && isTooLate(stored, session, coach)) {
                    return new Remembered(coach.again(stored), SessionNotes.kept(stored), false);
                }
                Reply reply = forgotten.orElseGet(() -> coach.reply(caughtUp(stored, session, now, coach)));
                if (reply instanceof Reply.Forgets) {
                    store.forget(person);
                    return new Remembered(reply, SessionNotes.kept(Progress.unknown()), false);
                }
                decided = Optional.of(new Decided(stored, reply));
                store.save(person, stored, reply.progress(), request);
                Progress kept = reply.progress().with(reply.progress().profile().after(request));
                return new Remembered(reply, SessionNotes.kept(kept), false);
            } catch (Conflict conflict) {
                carried = Optional.empty();
                LOG.info("another turn was kept first; attempt {} is repeated", attempt);
            } catch (StoreFailure failure) {
                LOG.warn("{}; the routine goes on from the session", failure.getMessage());
                break;
            }
        }
        return notKept(session, decided.map(Decided::reply), now, coach);
    }

    /** A reply, and what it was decided on. */
    private record Decided(Progress before, Reply reply) {
        /** Whether what is stored is what this led to: it was kept after all, and only the store's answer was lost. */
        boolean leadsTo(Progress stored, String request) {
            return stored.profile().answered().equals(before.profile().after(request).answered());
        }
    }

    /** Mostly one item; what the store has not been told of may be of earlier days, and must find them as they are. */
    private Progress load(Person person, Instant now, Instant early, Optional<SessionNotes> session, Decisions coach) {
        LocalDate from = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(DAYS_BACK);
        boolean owed = session.filter(SessionNotes::owed).isPresent();
        if (owed || coach.asksOfLongAgo()) {
            Progress progress = store.load(person, from);
            LocalDate earlier = noLater(from, progress);
            return earlier.equals(from) ? progress : readOnceMore(person, earlier, early);
        }
        Progress latest = store.load(person);
        return coach.needsEarlierDays(latest) ? readOnceMore(person, noLater(from, latest), early) : latest;
    }

    /** This date, or that of the visit under way if it began earlier. */
    private static LocalDate noLater(LocalDate from, Progress progress) {
        return progress.profile().state().underWay().map(Visit::day).filter(day -> day.isBefore(from)).orElse(from);
    }

    private Progress readOnceMore(Person person, LocalDate from, Instant early) {
        if (!clock.instant().isBefore(early)) {
            throw new StoreFailure("the table is too slow to be read twice", null);
        }
        return store.load(person, from);
    }

    /** The answer is what was decided from the store before it failed, or else what the session knows leads to. */
    private static Remembered notKept(Optional<SessionNotes> session, Optional<Reply> decided, Instant now,
            Decisions coach) {
        Optional<Owed> before = session.flatMap(SessionNotes::unsaved);
        Optional<Owed> owed = Optional.of(before.orElse(new Owed(now, now)).with(now));
        boolean blind = decided.isEmpty() && session.map(SessionNotes::blind).orElse(true);
        Progress carried = session.map(SessionNotes::progress).orElse(Progress.unknown());
        Reply reply = decided.orElseGet(() -> coach.reply(carried));
        if (reply instanceof Reply.Forgets) {
            Reply notForgotten = new Reply.Leaves(carried, List.of(Message.of(CoachMessage.NOT_FORGOTTEN)));
            return new Remembered(notForgotten, new SessionNotes(carried, owed, blind), false);
        }
        return new Remembered(reply, new SessionNotes(reply.progress(), owed, blind), before.isEmpty());
    }

    /** Everything is gone already that she was asked about: her yes has come twice, and must not begin a new profile. */
    private static Optional<Reply> forgotten(Progress stored, Optional<SessionNotes> session,
            Decisions coach) {
        return session.map(SessionNotes::progress)
                .filter(asked -> stored.equals(Progress.unknown())
                        && asked.profile().state() instanceof State.AskedForget)
                .map(coach::reply)
                .filter(Reply.Forgets.class::isInstance);
    }

    /** Her yes was to a question that is not in the store any more: it must not be taken for the answer to another one. */
    private static boolean isTooLate(Progress stored, Optional<SessionNotes> session, Decisions coach) {
        return session.map(SessionNotes::progress)
                .filter(coach::answersForGood)
                .flatMap(asked -> asked.profile().lastAnswered())
                .filter(question -> !stored.profile().hasAnswered(question))
                .isPresent();
    }

    /** What is stored, with what the session did while the store was away. */
    private static Progress caughtUp(Progress stored, Optional<SessionNotes> session, Instant now, Decisions coach) {
        if (session.isEmpty() || session.get().unsaved().isEmpty()) {
            return stored;
        }
        Instant over = session.get().unsaved().get().over(stored.profile().state(), now);
        return coach.played(stored, over).caughtUp(session.get().progress(), !session.get().blind());
    }
}
