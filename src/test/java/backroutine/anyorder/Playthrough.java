package backroutine.anyorder;

import backroutine.alexa.SkillHandler;
import backroutine.progress.dynamodb.DynamoProgressStore;
import backroutine.talk.device.Account;
import backroutine.talk.device.Device;
import backroutine.talk.device.Exchange;
import backroutine.talk.device.Household;
import backroutine.talk.device.Skill;
import backroutine.talk.model.InteractionModel;
import backroutine.talk.play.Line;
import backroutine.talk.store.LocalDynamo;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** Plays a script to the real handler over a real table, and looks at everything that comes of it. */
final class Playthrough {
    private static final Map<String, InteractionModel> MODELS = new ConcurrentHashMap<>();
    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    private final LocalDynamo database;
    private final String person;
    private final Script script;
    private final Diary diary;
    private final List<String> lines = new ArrayList<>();
    private final List<Exchange> exchanges = new ArrayList<>();
    private final Household house;
    private final Witness witness;
    private Kept kept;
    private int forgotten;

    /** Is told of each exchange, and of what was kept before and after it. */
    interface Witness {
        void saw(Exchange exchange, Kept before, Kept after);
    }

    /**
     * A conversation that has not begun.
     *
     * @param handler a process that has answered others before; after a crash there is a new one
     * @param person whose; nobody else's in this table
     * @param witness is told of each exchange
     */
    Playthrough(LocalDynamo database, SkillHandler handler, String person, Script script, Witness witness) {
        this.database = database;
        this.person = person;
        this.script = script;
        this.witness = witness;
        this.diary = new Diary(script.locale());
        this.kept = Kept.of(database.client(), person);
        var account = new Account(Account.LOCAL.skillId(), person, Account.LOCAL.apiEndpoint());
        var running = new AtomicReference<>(handler);
        var skill = new Skill(() -> Optional.ofNullable(running.getAndSet(null))
                .orElseGet(() -> handler(database)));
        InteractionModel model = MODELS.computeIfAbsent(script.locale(), locale -> InteractionModel
                .read(Path.of("skill-package", "interactionModels", "custom"), locale));
        house = new Household(skill, model, account,
                List.of(Device.named("living room", script.locale(), script.screen(), ZONE),
                        Device.named("bedroom", script.locale(), script.screen(), ZONE)),
                script.at(), this::exchanged);
    }

    /** A process that remembers nothing yet. */
    static SkillHandler handler(LocalDynamo database) {
        return new SkillHandler(new DynamoProgressStore(database.client(), LocalDynamo.TABLE),
                Account.LOCAL.skillId());
    }

    Playthrough run() {
        for (String text : script.lines()) {
            Line line = Line.parse(text);
            // What was asked before everything was deleted cannot be known again: nothing is kept that would tell.
            if (!(line instanceof Line.Again(var back)) || back <= exchanges.size() - forgotten) {
                lines.add(text);
                act(line);
            }
        }
        return this;
    }

    Kept kept() {
        return kept;
    }

    List<Exchange> exchanges() {
        return exchanges;
    }

    private void act(Line line) {
        switch (line) {
            case Line.Say(var into, var words) ->
                house.say(words, into.map(house::into).orElseGet(house::afterwards));
            case Line.Late(var words) -> house.sayLate(words);
            case Line.Again(var back) -> house.again(back);
            case Line.Error() -> house.error();
            case Line.AudioFails() -> house.audioFails();
            case Line.Silence() -> house.silence();
            case Line.Pass(var time) -> house.pass(time);
            case Line.NewDay() -> house.newDay();
            case Line.OtherDevice() -> house.otherDevice();
            case Line.Crash() -> house.crash();
            case Line.Nothing _,Line.Bye _ -> {}
        }
    }

    private void exchanged(Exchange exchange) {
        boolean again = exchange.utterance().equals("[again]");
        if (!again) {
            exchanges.add(exchange);
        }
        List<String> wrong = new ArrayList<>(exchange.problems());
        Kept before = kept;
        kept = Kept.of(database.client(), person);
        witness.saw(exchange, before, kept);
        if (kept.items().isEmpty()) {
            forgotten = exchanges.size() - 1;
        }
        if (again) {
            if (!kept.equals(before)) {
                wrong.add("a request that was answered before changed what is kept, from\n" + before + "\nto\n" + kept);
            }
        } else {
            wrong.addAll(diary.contradictions(exchange, before, kept));
        }
        if (!wrong.isEmpty()) {
            throw new AssertionError("after line " + lines.size() + ", \"" + exchange.utterance() + "\":\n  "
                    + String.join("\n  ", wrong) + "\n" + script.with(lines) + "\n" + diary);
        }
    }
}
