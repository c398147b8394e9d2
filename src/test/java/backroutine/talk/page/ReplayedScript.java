package backroutine.talk.page;

import backroutine.alexa.Languages;
import backroutine.language.Language;
import backroutine.language.LanguageFolder;
import backroutine.talk.device.Account;
import backroutine.talk.device.Device;
import backroutine.talk.device.Exchange;
import backroutine.talk.device.Household;
import backroutine.talk.device.Skill;
import backroutine.talk.model.InteractionModel;
import backroutine.talk.model.NumberWords;
import backroutine.talk.play.FastTalk;
import backroutine.talk.play.LineRunner;
import backroutine.talk.play.NoDisplay;
import backroutine.talk.play.UtteranceCount;
import backroutine.talk.play.VisitEnd;
import backroutine.talk.store.LocalDynamo;
import backroutine.talk.store.LocalTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/** A script as {@code ./talk --fast} plays it, with a database of its own. */
final class ReplayedScript {
    private ReplayedScript() {}

    static void play(String script, Path folder, Consumer<Exchange> listener) throws IOException {
        InteractionModel model = InteractionModel.of("en-US");
        Language language = LanguageFolder.read("en").orElseThrow();
        var display = new NoDisplay();
        var runner = new LineRunner(display, new UtteranceCount(VisitEnd.in(language)), NumberWords.of(model),
                language.rate());
        ZoneId zone = ZoneId.of("America/New_York");
        List<Device> devices = List.of(Device.named("living room", "en-US", true, zone),
                Device.named("bedroom", "en-US", true, zone));
        try (LocalDynamo database = LocalDynamo.inMemory();
                var services = backroutine.talk.services.AlexaServices.keptIn(folder.resolve("replayed.json"))) {
            Skill skill = RealSkill.over(new LocalTable(database.client()), Languages::new);
            var household = new Household(skill, model, Account.LOCAL.servedAt(services.endpoint()), devices,
                    PageConversation.START,
                    services,
                    listener);
            new FastTalk(household, runner, display, false, (at, heard) -> {})
                    .run(new BufferedReader(new StringReader(script)));
        }
    }
}
