package backroutine.talk.page;

import backroutine.talk.device.Skill;
import backroutine.talk.model.InteractionModel;
import backroutine.talk.services.AlexaServices;
import backroutine.talk.store.LocalTable;
import backroutine.talk.wav.Voices;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** A running page: its server, its conversation, and a thread that lets time pass in it. */
public final class Page implements AutoCloseable {
    private static final Duration TICK = Duration.ofMillis(50);

    private final PageServer server;
    private final Thread ticks;

    private Page(PageServer server, PageSession session) {
        this.server = server;
        this.ticks = Thread.ofVirtual().name("page-clock").start(() -> tick(session));
    }

    /**
     * Starts a page.
     *
     * @param models makes the model of a locale; refuses a locale in which the routine cannot be spoken by an
     *        {@link backroutine.json.InvalidFileException}
     * @param settings the language that is spoken first
     * @param voices what is heard
     * @param start when the conversation begins
     * @param addressFile the file that keeps the address, so that an open page finds the next session
     * @param others routes of other views
     * @param kept is called with each moment that must not be in the future of the next session
     * @throws IOException if the page cannot be served
     */
    public static Page start(Skill skill, LocalTable table, AlexaServices services,
            Function<String, InteractionModel> models,
            TalkSettings settings, Voices voices, Instant start, Path addressFile, List<PageRoute> others,
            Consumer<Instant> kept) throws IOException {
        var streams = new EventStreams();
        var talks = new PageTalks(skill, services, models, ZoneId.systemDefault(), System::nanoTime, kept);
        var session = new PageSession(talks, table, voices, streams, settings, start);
        List<PageRoute> routes = new ArrayList<>(SessionRoutes.of(session));
        routes.addAll(others);
        PageServer server = serve(addressFile, routes, streams, session);
        server.address().keep(addressFile);
        return new Page(server, session);
    }

    /** At the address of the last session, if its port is free. */
    private static PageServer serve(Path addressFile, List<PageRoute> routes, EventStreams streams,
            PageSession session) throws IOException {
        Optional<PageAddress> kept = PageAddress.kept(addressFile);
        if (kept.isPresent()) {
            try {
                return PageServer.start(kept.get(), routes, streams, session::open);
            } catch (BindException taken) {
                // Another program has the port now, so the page gets a new address.
            }
        }
        return PageServer.start(PageAddress.fresh(new SecureRandom()), routes, streams, session::open);
    }

    /** What to open in the browser. */
    public String url() {
        return server.address().url();
    }

    @Override
    public void close() {
        ticks.interrupt();
        server.close();
    }

    private static void tick(PageSession session) {
        try {
            while (true) {
                Thread.sleep(TICK);
                try {
                    session.pass();
                } catch (RuntimeException e) {
                    session.failed(e);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
