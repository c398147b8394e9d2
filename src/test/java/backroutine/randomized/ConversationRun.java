package backroutine.randomized;

import backroutine.talk.device.Device;
import backroutine.talk.device.Exchange;
import backroutine.talk.device.Household;
import backroutine.talk.device.Skill;
import backroutine.talk.heard.DialogueCheck;
import backroutine.talk.model.InteractionModel;
import backroutine.talk.play.Changes;
import backroutine.talk.play.Line;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** Runs a script against the real handler with a real table, and checks each exchange. */
final class ConversationRun {
    private static final Map<String, InteractionModel> MODELS = new ConcurrentHashMap<>();
    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    private final TestEnvironment environment;
    private final String person;
    private final Script script;
    private final ExpectedProgress expected;
    private int linesPlayed;
    private final List<Exchange> exchanges = new ArrayList<>();
    private final Household household;
    private final Observer observer;
    private StoredItems stored;
    private int exchangesBeforeDeletion;

    /** Called after each exchange, with the items stored before and after it. */
    interface Observer {
        void exchanged(Exchange exchange, StoredItems before, StoredItems after);
    }

    /**
     * A run that has not begun.
     *
     * @param person the account's user id, which no other run uses in this table
     * @param observer called after each exchange
     */
    ConversationRun(TestEnvironment environment, String person, Script script, Observer observer) {
        this.environment = environment;
        this.person = person;
        this.script = script;
        this.observer = observer;
        this.expected = new ExpectedProgress();
        this.stored = environment.stored(person);
        var running = new AtomicReference<>(environment.handler());
        var skill = new Skill(() -> Optional.ofNullable(running.getAndSet(null))
                .orElseGet(() -> TestEnvironment.handler(environment.database())));
        InteractionModel model = MODELS.computeIfAbsent(script.locale(), locale -> InteractionModel.of(locale));
        household = new Household(skill, model, environment.account(person),
                List.of(Device.named("living room", script.locale(), script.screen(), ZONE),
                        Device.named("bedroom", script.locale(), script.screen(), ZONE)),
                script.at(), environment.services(), this::exchanged);
    }

    ConversationRun run() {
        for (String text : script.lines()) {
            Line line = Line.parse(text);
            // A request from before the data was deleted is not recognised when it is sent again: its id was deleted too.
            if (!(line instanceof Line.Again(var back)) || back <= exchanges.size() - exchangesBeforeDeletion) {
                linesPlayed++;
                act(line);
            }
        }
        household.awaitEnd();
        return this;
    }

    StoredItems stored() {
        return stored;
    }

    List<Exchange> exchanges() {
        return exchanges;
    }

    private void act(Line line) {
        if (line.waits()) {
            household.awaitEnd();
        }
        switch (line) {
            case Line.Say(var into, var words) ->
                household.say(words, into.map(household::into).orElseGet(household::afterwards));
            case Line.OnScreen onScreen ->
                household.onScreen(onScreen.action(), onScreen.toString(), onScreen.moment(household));
            case Line.At(var into, var later) -> {
                household.passUntil(household.into(into));
                act(later);
            }
            case Line.Late(var words) -> household.sayLate(words);
            case Line.Error() -> household.error();
            case Line.AudioFails() -> household.audioFails();
            case Line.UnknownRequest() -> household.unknownRequest();
            case Line.Silence() -> household.silence();
            case Line.Pass(var time) -> household.pass(time);
            case Line.NewDay() -> household.newDay();
            case Line.Change change -> Changes.made(household, change);
            case Line.Nothing _,Line.Bye _ -> {}
        }
    }

    private void exchanged(Exchange exchange) {
        boolean again = exchange.utterance().equals("[again]");
        if (!again) {
            exchanges.add(exchange);
        }
        List<String> problems = new ArrayList<>(exchange.problems());
        problems.addAll(DialogueCheck.violations(exchange.request(), exchange.response()));
        StoredItems before = stored;
        stored = environment.stored(person);
        observer.exchanged(exchange, before, stored);
        if (stored.items().isEmpty()) {
            exchangesBeforeDeletion = exchanges.size() - 1;
        }
        if (again) {
            if (!stored.equals(before)) {
                problems.add(
                        "a request that was sent again changed the stored items, from\n" + before + "\nto\n" + stored);
            }
        } else {
            problems.addAll(expected.contradictions(exchange, before, stored));
        }
        if (!problems.isEmpty()) {
            throw new AssertionError("after line " + linesPlayed + ", \"" + exchange.utterance() + "\":\n  "
                    + String.join("\n  ", problems) + "\n" + expected);
        }
    }
}
