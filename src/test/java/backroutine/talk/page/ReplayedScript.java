package backroutine.talk.page;

import backroutine.talk.device.Account;
import backroutine.talk.device.DeviceScreen;
import backroutine.talk.device.Exchange;
import backroutine.talk.device.Household;
import backroutine.talk.device.Households;
import backroutine.talk.device.Skill;
import backroutine.talk.model.InteractionModel;
import backroutine.talk.options.CommandLine;
import backroutine.talk.options.SessionOptions;
import backroutine.talk.options.Task;
import backroutine.talk.play.FastTalk;
import backroutine.talk.play.LineRunner;
import backroutine.talk.play.NoDisplay;
import backroutine.talk.services.AlexaServices;
import backroutine.talk.store.LocalDynamo;
import backroutine.talk.store.LocalTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A script as {@code ./talk --fast} plays it, with the options of its first line and a database of its own. */
final class ReplayedScript {
    private static final String COMMAND = "# ./talk ";

    private ReplayedScript() {}

    static void play(String script, Path folder, Consumer<Exchange> listener) throws IOException {
        Task.Fast task = task(script.lines().findFirst().orElseThrow());
        SessionOptions options = task.options();
        InteractionModel model = InteractionModel.of(options.locale());
        var display = new NoDisplay();
        try (LocalDynamo database = LocalDynamo.inMemory();
                AlexaServices services = AlexaServices.keptIn(folder.resolve("replayed.json"))) {
            Skill skill = RealSkill.over(new LocalTable(database.client()), RealSkill.languages(options.routine()));
            var households = new Households(skill, Account.LOCAL.servedAt(services.endpoint()), services, _ -> {});
            Household household = households.begin(model, options.strict(), DeviceScreen.largeIf(task.screen()),
                    Households.FIXED_ZONE, task.start().orElseThrow(), listener);
            new FastTalk(household, LineRunner.of(display, model), display, false, (at, heard) -> {})
                    .run(new BufferedReader(new StringReader(script)));
        }
    }

    private static Task.Fast task(String header) {
        String options = header.substring(COMMAND.length(), header.indexOf(" < "));
        return (Task.Fast) CommandLine.read(options.split(" "));
    }
}
