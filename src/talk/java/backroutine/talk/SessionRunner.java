package backroutine.talk;

import backroutine.talk.device.Account;
import backroutine.talk.device.Households;
import backroutine.talk.device.Skill;
import backroutine.talk.model.InteractionModel;
import backroutine.talk.options.Task;
import backroutine.talk.routine.DoseFile;
import backroutine.talk.routine.DosesInUse;
import backroutine.talk.services.AlexaServices;
import backroutine.talk.store.ProgressFolder;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Function;

/**
 * Opens what a session works with, runs the session, and closes everything.
 *
 * @param home the project's folder
 * @param wall the system clock
 * @param models makes the model of a locale
 * @param wiring makes the skill
 */
record SessionRunner(Path home, Terminal terminal, InstantSource wall, Function<String, InteractionModel> models,
        Wiring.Maker wiring) {
    private static final String USUAL_FOLDER = ".talk";

    /**
     * Runs a session to its end.
     *
     * @param model that of the locale of the session
     * @param doses the routine file of the session
     * @throws UsageException if something that was asked for is not possible
     * @throws backroutine.json.InvalidFileException if the routine has a mistake
     */
    void run(Task.Session task, InteractionModel model, DoseFile doses) {
        var inUse = new DosesInUse(doses);
        // The handlers read the routine later, in the background; a mistake has to be told before the conversation.
        inUse.requireSpoken(task.options().locale());
        Path folder = task.options().folder().orElse(home.resolve(USUAL_FOLDER));
        try (ProgressFolder progress = ProgressFolder.open(folder, task.options().fresh());
                AlexaServices services = AlexaServices.keptIn(progress.services());
                Wiring wired = wiring.wire(progress.data(), inUse::read)) {
            Skill skill = wired.skill();
            var households = new Households(skill, Account.LOCAL.servedAt(services.endpoint()), services,
                    progress::keepClock);
            var parts = new TerminalParts(terminal, model, task.options().strict(), households, progress);
            switch (task) {
                case Task.Page page -> new BrowserSession(home, terminal, models, households, progress)
                        .run(page, wired.table().get(), inUse, skill::crash, wall.instant());
                case Task.Port(_, var port) -> new PortSession(terminal, skill).run(port);
                case Task.Live(_, var screen) -> new LiveSession(parts, inUse).run(screen, wall.instant());
                case Task.Fast fast -> new FastSession(parts).run(fast, wall.instant());
            }
        }
    }
}
