package backroutine.bench.routine;

import backroutine.talk.services.AlexaServices;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The requests of whole visits without an interruption, as an Echo sends them.
 *
 * @param firstDay the first visit of a new user
 * @param items what is in the table after the first day
 * @param laterDays the visit of the second day, and of each day after it
 */
public record Visits(List<Step> firstDay, List<Map<String, AttributeValue>> items, List<List<Step>> laterDays) {
    private static final int LATER_DAYS = 4;

    /** Keeps its own copies. */
    public Visits {
        firstDay = List.copyOf(firstDay);
        items = List.copyOf(items);
        laterDays = laterDays.stream().map(List::copyOf).toList();
    }

    /**
     * Records visits.
     *
     * @param services local services of Alexa
     */
    public static Visits of(AlexaServices services) {
        try (RecordedHousehold recorded = new RecordedHousehold(services)) {
            List<Step> firstDay = recorded.firstVisit();
            List<Map<String, AttributeValue>> items = recorded.items();
            List<List<Step>> laterDays = new ArrayList<>();
            for (int day = 0; day < LATER_DAYS; day++) {
                recorded.nextDay();
                laterDays.add(recorded.laterVisit());
            }
            return new Visits(firstDay, items, laterDays);
        }
    }
}
