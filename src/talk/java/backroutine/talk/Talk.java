package backroutine.talk;

import backroutine.json.InvalidFileException;
import backroutine.language.Language;
import backroutine.talk.events.EventFiles;
import backroutine.talk.figures.WeeksReport;
import backroutine.talk.model.InteractionModel;
import backroutine.talk.options.CommandLine;
import backroutine.talk.options.Task;
import backroutine.talk.routine.DoseFile;
import backroutine.talk.routine.DoseLanguages;
import backroutine.talk.routine.PreviewText;
import backroutine.talk.routine.RoutinePreview;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/** The command {@code ./talk}: reads the command line, and does what it asks for. */
public final class Talk {
    private final Path home;
    private final Terminal terminal;
    private final Function<String, InteractionModel> models;
    private final SessionRunner runner;

    /**
     * A command that has not been run.
     *
     * @param home the project's folder
     * @param wall the system clock
     * @param models makes the model of a locale; refuses one that there is not by an {@link IllegalArgumentException}
     * @param wiring makes the skill of a session
     */
    public Talk(Path home, Terminal terminal, InstantSource wall, Function<String, InteractionModel> models,
            Wiring.Maker wiring) {
        this.home = home;
        this.terminal = terminal;
        this.models = models;
        this.runner = new SessionRunner(home, terminal, wall, models, wiring);
    }

    /**
     * Does what the command line says.
     *
     * @return the exit status: 0, or 2 when the command line or the script was not understood, or a file has a mistake
     */
    public int run(String... arguments) {
        try {
            run(CommandLine.read(arguments));
            return 0;
        } catch (UsageException | InvalidFileException e) {
            terminal.warn(e.getMessage());
            return 2;
        }
    }

    private void run(Task task) {
        switch (task) {
            case Task.Help() -> terminal.print(PrintedText.lines("help.txt"));
            case Task.Preview(var locale, var routine) -> {
                Language language = model(locale).files().language();
                terminal.print(PreviewText
                        .of(RoutinePreview.of(DoseLanguages.ofSession(locale).inAll(doses(routine)),
                                language.translator())));
            }
            case Task.Events(var folder) -> terminal.print(EventFiles.writeTo(folder));
            case Task.Weeks(var locale, var weeks, var firstLaunch) ->
                terminal.print(WeeksReport.of(model(locale), weeks, firstLaunch));
            case Task.Session session ->
                runner.run(session, model(session.options().locale()), doses(session.options().routine()));
        }
    }

    private DoseFile doses(Optional<Path> routine) {
        return routine.map(DoseFile::at).orElseGet(() -> DoseFile.bundled(home));
    }

    private InteractionModel model(String locale) {
        try {
            return models.apply(locale);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        } catch (InvalidFileException e) {
            // Of a mistake in the routine, this tells the name of the exercise, too.
            DoseLanguages.ofSession(locale).inSpoken(DoseFile.bundled(home));
            throw e;
        }
    }
}
