package backroutine.talk.page;

import backroutine.alexa.AlexaServices;
import backroutine.alexa.Languages;
import backroutine.lambda.SkillHandler;
import backroutine.session.PlaybackModes;
import backroutine.talk.device.Skill;
import backroutine.talk.model.InteractionModel;
import backroutine.talk.store.LocalDynamo;
import backroutine.talk.store.LocalTable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** A page with the real skill and a database of its own. */
final class PageFixture implements AutoCloseable {
    private final LocalDynamo database = LocalDynamo.inMemory();
    private final backroutine.talk.services.AlexaServices services;
    private final Path folder;
    private Instant now = PageConversation.START;
    private Page page;

    private PageFixture(Path folder) throws IOException {
        this.folder = folder;
        this.services = backroutine.talk.services.AlexaServices.keptIn(folder.resolve("alexa.json"));
        this.page = page();
    }

    static PageFixture in(Path folder) throws IOException {
        return new PageFixture(folder);
    }

    private Page page() throws IOException {
        var table = new LocalTable(database.client());
        var skill = new Skill(() -> new SkillHandler(new backroutine.alexa.Skill(table, "", PlaybackModes.usual(),
                InstantSource.system(), new Languages(), new AlexaServices())), table::fails);
        return Page.start(skill, table, services, InteractionModel::of, "en-US", false, now, folder.resolve("page"),
                List.of(), moment -> now = moment);
    }

    String url() {
        return page.url();
    }

    /** Stops the server. */
    void stop() {
        page.close();
    }

    /** Starts the server again, at the time at which the last request was made. */
    void start() throws IOException {
        page = page();
    }

    @Override
    public void close() {
        page.close();
        services.close();
        database.close();
    }
}
