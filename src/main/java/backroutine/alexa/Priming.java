package backroutine.alexa;

import backroutine.progress.Person;
import backroutine.progress.Progress;
import backroutine.progress.ProgressStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Real turns for nobody, before the first person is let in: what they load and compile makes her first turn as quick as any.
 * It runs while the function starts, which is before the snapshot where SnapStart takes one.
 */
final class Priming {
    private static final Logger LOG = LoggerFactory.getLogger(Priming.class);
    private static final Person NOBODY = Person.of("nobody");
    /** Whoever goes on from here is refused: nothing is kept of her. */
    private static final Progress NEVER_KEPT = Progress.unknown()
            .with(Progress.unknown().profile().after("priming"));
    /** She comes, and says yes: a question, then a counted exercise. */
    private static final List<String> TURNS = List.of("""
            "type": "LaunchRequest", "requestId": "priming.1"
            """, """
            "type": "IntentRequest", "requestId": "priming.2", "intent": {"name": "AMAZON.YesIntent"}
            """);
    private static final String REQUEST = """
            {"version": "1.0",
             "session": {"new": true, "sessionId": "priming", "application": {"applicationId": "%1$s"},
               "user": {"userId": "nobody"}},
             "context": {"System": {"application": {"applicationId": "%1$s"}, "user": {"userId": "nobody"},
               "device": {"deviceId": "nobody", "supportedInterfaces": {}}}},
             "request": {"timestamp": "2026-01-01T00:00:00Z", "locale": "en-US", %2$s}}
            """;

    private Priming() {}

    /**
     * Answers two turns, with the real store's calls but without its memory. A failure costs time later, and nothing else.
     */
    static void run(ProgressStore store, String skillId) {
        try {
            SkillHandler handler = new SkillHandler(new OnePerson(store), skillId);
            for (String turn : TURNS) {
                byte[] request = REQUEST.formatted(skillId, turn).getBytes(StandardCharsets.UTF_8);
                handler.handleRequest(new ByteArrayInputStream(request), OutputStream.nullOutputStream(), null);
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("priming failed, so the first turn will be slower: {}", Trace.of(e));
        }
    }

    /** Remembers from turn to turn; the store is asked for nobody, and told what it has to refuse, so no trace is left. */
    private static final class OnePerson implements ProgressStore {
        private final ProgressStore store;
        private Progress kept = Progress.unknown();
        private boolean answers = true;

        OnePerson(ProgressStore store) {
            this.store = store;
        }

        @Override
        public Progress load(Person person, LocalDate from) {
            real(() -> store.load(NOBODY, from));
            return kept;
        }

        @Override
        public void save(Person person, Progress before, Progress after, String request) {
            real(() -> store.save(NOBODY, NEVER_KEPT, after, request));
            kept = after.with(after.profile().after(request));
        }

        /** A store that is away is asked once: a start has only ten seconds. */
        private void real(Runnable call) {
            try {
                if (answers) {
                    call.run();
                }
            } catch (Conflict refused) {
                // As it has to be.
            } catch (StoreFailure e) {
                answers = false;
                LOG.warn("the store did not answer while the function started: {}", Trace.of(e));
            }
        }

        @Override
        public void forget(Person person) {
            kept = Progress.unknown();
        }

        @Override
        public void forgetAccount(String account) {
            kept = Progress.unknown();
        }
    }
}
