package backroutine.alexa.log;

import backroutine.alexa.log.LogEntry.Outcome;
import backroutine.alexa.log.LogEntry.Problem;
import backroutine.coach.turn.Turn;
import backroutine.progress.Person;
import backroutine.session.SessionState;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;

/** Writes one line for each turn. A line tells enough to follow a conversation, and nothing about the user's health. */
public final class TurnLog {
    /**
     * Length of the hash that identifies a person, in hex digits: short to read, and too long for two people to have
     * the same one by chance.
     */
    private static final int HASH_DIGITS = 16;
    private static final String NONE = "none";

    private final String skillId;
    private final InstantSource clock;

    /**
     * Makes a log for one skill.
     *
     * @param skillId part of what is hashed to identify a person
     * @param clock measures how long a turn takes
     */
    public TurnLog(String skillId, InstantSource clock) {
        this.skillId = skillId;
        this.clock = clock;
    }

    /**
     * Begins the line of a turn of the conversation; the time from now is logged as its duration.
     *
     * @param request the id of the request that is answered
     * @param person whose turn it is
     * @param turn what the user or the device did
     * @param session what the session carried; empty in a new session
     * @param target where the line goes; if empty, nothing is written
     */
    public Entry turn(String request, Person person, Turn turn, Optional<SessionState> session,
            Optional<LogTarget> target) {
        return new Entry(request, hash(person), TurnKind.of(turn), before(session), target);
    }

    /** Begins the line of an event outside the conversation; {@code person} is empty if it concerns nobody. */
    public Entry event(String request, Optional<Person> person, Optional<SessionState> session,
            Optional<LogTarget> target) {
        return new Entry(request, person.map(this::hash).orElse(NONE), TurnKind.EVENT, before(session), target);
    }

    /** Begins the line of a request of an unknown type. */
    public Entry unknown(String request, Person person, Optional<SessionState> session, Optional<LogTarget> target) {
        return new Entry(request, hash(person), TurnKind.UNKNOWN, before(session), target);
    }

    private static LoggedState before(Optional<SessionState> session) {
        return session.map(state -> LoggedState.of(state.progress().profile().state())).orElse(LoggedState.NEW);
    }

    /**
     * Writes the line of a refused request. It counts as a failure, because a correct caller never sends one.
     *
     * @param reason why it was refused; never quotes the request
     */
    public void refused(String reason, Optional<LogTarget> target) {
        new Entry(NONE, NONE, TurnKind.EVENT, LoggedState.NEW, target).write(Outcome.FAILED,
                Optional.of(new Problem("refused", Optional.of(reason))));
    }

    /** The line of a turn that has begun. */
    public final class Entry {
        private final String request;
        private final String person;
        private final TurnKind kind;
        private final LoggedState before;
        private final Optional<LogTarget> target;
        private final Instant began = clock.instant();

        private Entry(String request, String person, TurnKind kind, LoggedState before, Optional<LogTarget> target) {
            this.request = request;
            this.person = person;
            this.kind = kind;
            this.before = before;
            this.target = target;
        }

        /**
         * Writes the line of a turn that was answered.
         *
         * @param after what the session carries to the next turn
         */
        public void answered(Optional<SessionState> after) {
            boolean unsaved = after.filter(SessionState::isUnsaved).isPresent();
            write(unsaved ? Outcome.WITHOUT_STORE : Outcome.ANSWERED, Optional.empty());
        }

        /**
         * Writes the line of a request that was not understood.
         *
         * @param reason what was not understood; never quotes the request
         * @param apologized whether the user heard an apology, so that it counts as a failure
         */
        public void notUnderstood(String reason, boolean apologized) {
            write(apologized ? Outcome.FAILED : Outcome.ANSWERED,
                    Optional.of(new Problem("unknown", Optional.of(reason))));
        }

        /** Writes the line of a turn that failed. */
        public void failed(RuntimeException failure) {
            Throwable root = failure;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            write(Outcome.FAILED, Optional.of(new Problem(root.getClass().getName(), Optional.empty())));
        }

        private void write(Outcome outcome, Optional<Problem> problem) {
            Instant now = clock.instant();
            target.ifPresent(log -> log.lines()
                    .accept(new LogEntry(log.function(), now, request, person, kind, before, outcome,
                            Duration.between(began, now), problem).json() + "\n"));
        }
    }

    /**
     * A hash of the skill's id and the person's id. Because of the skill's id, another skill's log has another hash for
     * the same person.
     */
    private String hash(Person person) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((skillId + "\n" + person.voice().orElse(person.account()))
                            .getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
