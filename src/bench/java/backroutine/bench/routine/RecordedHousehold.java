package backroutine.bench.routine;

import backroutine.lambda.SkillHandler;
import backroutine.progress.dynamodb.DynamoProgressStore;
import backroutine.talk.device.Account;
import backroutine.talk.device.Device;
import backroutine.talk.device.Exchange;
import backroutine.talk.device.Household;
import backroutine.talk.device.Skill;
import backroutine.talk.heard.ResponseAudio;
import backroutine.talk.model.InteractionModel;
import backroutine.talk.play.VisitEnd;
import backroutine.talk.services.AlexaServices;
import backroutine.talk.store.LocalDynamo;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Users of this skill with an Echo each, and what their Echos send. */
final class RecordedHousehold implements AutoCloseable {
    private static final Instant BEGIN = Instant.parse("2026-11-22T15:00:00Z");
    private static final Device ECHO = Device.named("bedroom", "en-US", false, ZoneId.of("America/New_York"));
    private static final InteractionModel MODEL = InteractionModel.of("en-US");
    private static final VisitEnd END = VisitEnd.in(MODEL.files().language());

    private final LocalDynamo dynamo = LocalDynamo.inMemory();
    private final Skill skill = new Skill(
            () -> new SkillHandler(new DynamoProgressStore(dynamo.client(), LocalDynamo.TABLE), Recording.SKILL));
    private final AlexaServices services;
    private final List<Step> steps = new ArrayList<>();
    private Household house;
    private Script script;

    RecordedHousehold(AlexaServices services) {
        this.services = services;
        services.zone(ECHO.id(), ECHO.zone());
        person(0);
    }

    /** Goes on with another user. */
    void person(int number) {
        Account account = new Account(Recording.SKILL, "amzn1.ask.account.BENCH-" + number, services.endpoint(),
                "bench");
        house = new Household(skill, MODEL, account, List.of(ECHO), BEGIN, services,
                exchange -> steps.add(step(exchange)));
        script = new Script(number, MODEL.files().startPhrase());
    }

    /** Two visits with interruptions. */
    void firstDay() {
        script.firstDay(house);
    }

    /** One visit with many interruptions. */
    void laterDay() {
        script.laterDay(house);
    }

    /** The requests of the first visit of a new user, without an interruption. */
    List<Step> firstVisit() {
        return visit("yes");
    }

    /** The requests of a later visit, without an interruption. */
    List<Step> laterVisit() {
        return visit("ready");
    }

    private List<Step> visit(String answer) {
        steps.clear();
        script.visit(house, answer, () -> END.test(words(steps.getLast().answer())));
        return List.copyOf(steps);
    }

    void nextDay() {
        house.newDay();
    }

    /** What has been sent since the beginning, or since it was forgotten. */
    List<Step> steps() {
        return steps;
    }

    /** The items in the table. */
    List<Map<String, AttributeValue>> items() {
        return dynamo.client().scan(table -> table.tableName(LocalDynamo.TABLE)).items();
    }

    private static String words(JsonNode answer) {
        return ResponseAudio.of(answer).answer().words();
    }

    private static Step step(Exchange exchange) {
        if (!exchange.problems().isEmpty()) {
            throw new IllegalStateException("the recording has an invalid response: " + exchange.problems());
        }
        ObjectNode plain = exchange.request().deepCopy();
        JsonNode session = plain.path("session");
        ((ObjectNode) session).putObject("attributes");
        return new Step(exchange.request().toString(), plain.toString(), exchange.response());
    }

    @Override
    public void close() {
        dynamo.close();
    }
}
