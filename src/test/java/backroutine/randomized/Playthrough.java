package backroutine.randomized;

import backroutine.talk.device.Device;
import backroutine.talk.device.Exchange;
import backroutine.talk.device.Household;
import backroutine.talk.device.Skill;
import backroutine.talk.heard.DialogueCheck;
import backroutine.talk.model.InteractionModel;
import backroutine.talk.play.Line;
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

    private final World world;
    private final String person;
    private final Script script;
    private final Diary diary;
    private int lines;
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
     * @param person whose; nobody else's in this table
     * @param witness is told of each exchange
     */
    Playthrough(World world, String person, Script script, Witness witness) {
        this.world = world;
        this.person = person;
        this.script = script;
        this.witness = witness;
        this.diary = new Diary();
        this.kept = world.kept(person);
        var running = new AtomicReference<>(world.handler());
        var skill = new Skill(() -> Optional.ofNullable(running.getAndSet(null))
                .orElseGet(() -> World.handler(world.database())));
        InteractionModel model = MODELS.computeIfAbsent(script.locale(), locale -> InteractionModel.of(locale));
        house = new Household(skill, model, world.account(person),
                List.of(Device.named("living room", script.locale(), script.screen(), ZONE),
                        Device.named("bedroom", script.locale(), script.screen(), ZONE)),
                script.at(), world.services(), this::exchanged);
    }

    Playthrough run() {
        for (String text : script.lines()) {
            Line line = Line.parse(text);
            // What was asked before everything was deleted cannot be known again: nothing is kept that would tell.
            if (!(line instanceof Line.Again(var back)) || back <= exchanges.size() - forgotten) {
                lines++;
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
            case Line.Fly(var zone) -> house.flyTo(zone);
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
        wrong.addAll(DialogueCheck.violations(exchange.request(), exchange.response()));
        Kept before = kept;
        kept = world.kept(person);
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
            throw new AssertionError("after line " + lines + ", \"" + exchange.utterance() + "\":\n  "
                    + String.join("\n  ", wrong) + "\n" + diary);
        }
    }
}
