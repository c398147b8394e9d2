package backroutine.bench.routine;

import backroutine.talk.services.AlexaServices;
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
        try (RecordedHousehold recorded = new RecordedHousehold(services)) {
            recorded.firstDay();
            List<Map<String, AttributeValue>> seed = recorded.items();
            recorded.steps().clear();
            recorded.laterDay();
            for (int person = 1; recorded.steps().size() < requests; person++) {
                recorded.person(person);
                recorded.firstDay();
                recorded.laterDay();
            }
            return new Recording(seed, recorded.steps().subList(0, requests));
        }
    }
}
