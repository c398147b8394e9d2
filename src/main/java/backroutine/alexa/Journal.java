package backroutine.alexa;

import backroutine.alexa.TurnLine.Outcome;
import backroutine.progress.Person;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazonaws.services.lambda.runtime.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;

/** Writes one line a turn into the function's log: enough to follow a conversation, nothing about anybody's health. */
final class Journal {
    /** Hex digits of a person's word: short enough to read, long enough that no two people share one. */
    private static final int DIGITS = 16;
    private static final String NONE = "none";

    private final String skillId;
    private final Sessions sessions;
    private final InstantSource clock = InstantSource.system();

    Journal(String skillId, Sessions sessions) {
        this.skillId = skillId;
        this.sessions = sessions;
    }

    /**
     * Begins the line of a turn. What of its session cannot be read, the turn itself tells.
     *
     * @param context who writes it; nobody does where there is none
     */
    Entry begin(RequestEnvelope envelope, Context context) {
        Instant began = clock.instant();
        Standpoint before = sessions.read(envelope.getSession(), unreadable -> {})
                .map(notes -> Standpoint.of(notes.progress().profile().state()))
                .orElse(Standpoint.NEW);
        return new Entry(envelope, before, Optional.ofNullable(context), began);
    }

    /** Writes the line of what was no request of this skill: counted as a failure, for nobody should send such a thing. */
    void refused(Context context) {
        if (context != null) {
            context.getLogger()
                    .log(new TurnLine(context.getFunctionName(), clock.instant(), NONE, NONE, TurnKind.EVENT,
                            Standpoint.NEW, Outcome.FAILED, Duration.ZERO, Optional.of("refused")).json() + "\n");
        }
    }

    /** A turn that has begun. */
    final class Entry {
        private final RequestEnvelope envelope;
        private final Standpoint before;
        private final Optional<Context> context;
        private final Instant began;

        private Entry(RequestEnvelope envelope, Standpoint before, Optional<Context> context, Instant began) {
            this.envelope = envelope;
            this.before = before;
            this.context = context;
            this.began = began;
        }

        /** Writes the line, and gives the answer on. */
        ResponseEnvelope answered(ResponseEnvelope answer) {
            write(SessionNotes.owed(answer.getSessionAttributes()) ? Outcome.WITHOUT_NOTES : Outcome.ANSWERED,
                    Optional.empty());
            return answer;
        }

        void failed(RuntimeException why) {
            Throwable root = why;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            write(Outcome.FAILED, Optional.of(root.getClass().getName()));
        }

        private void write(Outcome outcome, Optional<String> error) {
            Instant now = clock.instant();
            String line = new TurnLine(context.map(Context::getFunctionName).orElse(NONE), now,
                    envelope.getRequest().getRequestId(), word(TurnHandler.person(envelope)),
                    TurnKind.of(envelope.getRequest()), before, outcome, Duration.between(began, now), error).json();
            context.ifPresent(lambda -> lambda.getLogger().log(line + "\n"));
        }
    }

    /** The skill's id is part of it, so that her word here is not the one some other skill's log has for her. */
    private String word(Person person) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((skillId + "\n" + person.voice().orElse(person.account()))
                            .getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
