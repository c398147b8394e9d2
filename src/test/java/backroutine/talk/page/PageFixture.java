package backroutine.talk.page;

import backroutine.alexa.Languages;
import backroutine.language.LanguageFolder;
import backroutine.talk.device.Account;
import backroutine.talk.device.Households;
import backroutine.talk.device.Skill;
import backroutine.talk.model.InteractionModel;
import backroutine.talk.page.routine.RoutineRoutes;
import backroutine.talk.page.viewer.ViewerRoutes;
import backroutine.talk.routine.DoseFile;
import backroutine.talk.routine.DosesInUse;
import backroutine.talk.services.AlexaServices;
import backroutine.talk.store.LocalDynamo;
import backroutine.talk.store.LocalTable;
import backroutine.talk.wav.Voices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/** A page with the real skill, a database of its own, and a copy of the skill's routine file. */
public final class PageFixture implements AutoCloseable {
    /** All pages share it, because it keeps what it has rendered once. */
    private static final Voices VOICES = Voices.installed();

    private final LocalDynamo database = LocalDynamo.inMemory();
    private final AlexaServices services;
    private final Path folder;
    private Instant now = PageConversation.START;
    private final DosesInUse doses;
    private final Voices voices;
    private Page page;

    private PageFixture(Path folder, Voices voices, String file) throws IOException {
        this.voices = voices;
        this.folder = folder;
        Path copy = routine(folder);
        Files.writeString(copy, file);
        this.doses = new DosesInUse(DoseFile.at(copy));
        this.services = AlexaServices.keptIn(folder.resolve("alexa.json"));
        this.page = page();
    }

    /** A page that keeps its files in a folder. */
    public static PageFixture in(Path folder) throws IOException {
        return withRoutine(folder, DoseFile.bundled(folder).text());
    }

    /** A page with another routine file. */
    public static PageFixture withRoutine(Path folder, String file) throws IOException {
        return new PageFixture(folder, VOICES, file);
    }

    /** The routine file of the page in this folder. */
    public static Path routine(Path folder) {
        return folder.resolve("my.json");
    }

    /** A page without espeak-ng. */
    static PageFixture withoutVoice(Path folder) throws IOException {
        return new PageFixture(folder, Voices.none(), DoseFile.bundled(folder).text());
    }

    private Page page() throws IOException {
        var table = new LocalTable(database.client());
        Skill skill = RealSkill.over(table, () -> new Languages(LanguageFolder::read, doses::read));
        var households = new Households(skill, Account.LOCAL.servedAt(services.endpoint()), services,
                moment -> now = moment);
        var talks = new PageTalks(households, this::model, Optional.of(routine(folder)),
                ZoneId.systemDefault(), System::nanoTime);
        return Page.start(talks, table, voices, new TalkSettings("en-US", false), now, folder.resolve("page"),
                Stream.concat(RoutineRoutes.of(doses, skill::crash).stream(),
                        ViewerRoutes.of(ViewerRoutes.FOLDER).stream()).toList());
    }

    private InteractionModel model(String locale) {
        doses.requireSpoken(locale);
        return InteractionModel.of(locale);
    }

    public String url() {
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
