package backroutine.bench.routine;

import backroutine.lambda.SkillHandler;
import backroutine.progress.dynamodb.DynamoProgressStore;
import backroutine.talk.device.Account;
import backroutine.talk.device.Device;
import backroutine.talk.device.Exchange;
import backroutine.talk.device.Household;
import backroutine.talk.device.Skill;
import backroutine.talk.model.InteractionModel;
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

/**
 * The requests of several users, as Echos send them; every program gets the same.
 *
 * @param seed the items in the table at the beginning: the first day of one user
 * @param steps the second day of this user, and then the days of other users
 */
public record Recording(List<Map<String, AttributeValue>> seed, List<Step> steps) {
    /** The id of the skill in the requests. */
    public static final String SKILL = "amzn1.ask.skill.00000000-0000-0000-0000-000000000000";

    private static final Instant BEGIN = Instant.parse("2026-11-22T15:00:00Z");
    private static final Device ECHO = Device.named("bedroom", "en-US", false, ZoneId.of("America/New_York"));
    private static final InteractionModel MODEL = InteractionModel.of("en-US");

    /** Keeps its own copies. */
    public Recording {
        seed = List.copyOf(seed);
        steps = List.copyOf(steps);
    }

    /**
     * Records requests.
     *
     * @param requests the number of requests
     * @param services local services of Alexa
     */
    public static Recording of(int requests, AlexaServices services) {
        services.zone(ECHO.id(), ECHO.zone());
        try (LocalDynamo dynamo = LocalDynamo.inMemory()) {
            Skill skill = new Skill(
                    () -> new SkillHandler(new DynamoProgressStore(dynamo.client(), LocalDynamo.TABLE), SKILL));
            List<Step> steps = new ArrayList<>();
            Household returning = household(skill, 0, services, steps);
            new Script(0, MODEL.files().startPhrase()).firstDay(returning);
            List<Map<String, AttributeValue>> seed = dynamo.client()
                    .scan(table -> table.tableName(LocalDynamo.TABLE))
                    .items();
            steps.clear();
            new Script(0, MODEL.files().startPhrase()).laterDay(returning);
            for (int person = 1; steps.size() < requests; person++) {
                Household house = household(skill, person, services, steps);
                new Script(person, MODEL.files().startPhrase()).firstDay(house);
                new Script(person, MODEL.files().startPhrase()).laterDay(house);
            }
            return new Recording(seed, steps.subList(0, requests));
        }
    }

    private static Household household(Skill skill, int person, AlexaServices services, List<Step> steps) {
        Account account = new Account(SKILL, "amzn1.ask.account.BENCH-" + person, services.endpoint(), "bench");
        return new Household(skill, MODEL, account, List.of(ECHO), BEGIN, services,
                exchange -> steps.add(step(exchange)));
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
}
