package backroutine.bench.routine;

import backroutine.talk.services.AlexaServices;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The requests of whole visits without an interruption, as an Echo sends them.
 *
 * @param first the first visit of a new user
 * @param later the items in the table after the first day
 * @param second the visit of the second day
 * @param third the visit of the third day
 * @param fourth the visit of the fourth day
 */
public record Visits(List<Step> first, List<Map<String, AttributeValue>> later, List<Step> second, List<Step> third,
        List<Step> fourth) {
    /** Keeps its own copies. */
    public Visits {
        first = List.copyOf(first);
        later = List.copyOf(later);
        second = List.copyOf(second);
        third = List.copyOf(third);
        fourth = List.copyOf(fourth);
    }

    /**
     * Records visits.
     *
     * @param services local services of Alexa
     */
    public static Visits of(AlexaServices services) {
        try (RecordedHousehold recorded = new RecordedHousehold(services)) {
            List<Step> first = recorded.firstVisit();
            recorded.nextDay();
            List<Map<String, AttributeValue>> later = recorded.items();
            List<Step> second = recorded.laterVisit();
            recorded.nextDay();
            List<Step> third = recorded.laterVisit();
            recorded.nextDay();
            return new Visits(first, later, second, third, recorded.laterVisit());
        }
    }
}
