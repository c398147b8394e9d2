package backroutine.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.bench.deployed.Template;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The filter that reads the time of a start from the log, applied as CloudWatch does to lines as Lambda writes them: words are
 * separated by spaces or tabs, a condition is on one word, and three dots stand for all words that follow.
 */
class StartFilterTest {
    private static final String WARM = "REPORT RequestId: 5002d846-892a-4bfe-83bb-b0c32406c482\tDuration: 5.17 ms"
            + "\tBilled Duration: 6 ms\tMemory Size: 512 MB\tMax Memory Used: 168 MB\t";
    private static final int MAX_LENGTH = 1024;

    private final Template template = Template.read();
    private final String pattern = template.property("StartFilter", "FilterPattern").toString();

    StartFilterTest() throws IOException {}

    @Test
    void aStartIsRead() {
        assertEquals(Optional.of("1161.04"), start(WARM + "Init Duration: 1161.04 ms\t\n"));
    }

    @Test
    void aStartWhoseCallFailedIsReadToo() {
        assertEquals(Optional.of("6120.5"), start(WARM + "Init Duration: 6120.5 ms\tStatus: timeout"));
    }

    @Test
    void aStartFromASnapshotIsRead() {
        assertEquals(Optional.of("494.99"),
                start(WARM + "Restore Duration: 494.99 ms\tBilled Restore Duration: 143 ms\t"));
    }

    @Test
    void otherLinesAreNotRead() {
        for (String line : List.of(WARM, WARM + "Status: timeout", "START RequestId: 1 Version: 2",
                "{\"_aws\":{},\"kind\":\"launch\",\"Duration\":12}")) {
            assertEquals(Optional.empty(), start(line), line);
        }
    }

    @Test
    void theAlarmReadsTheMetricOfTheFilter() {
        assertEquals("$start", template.property("StartFilter", "MetricTransformations", "0", "MetricValue"));
        assertEquals(template.property("StartFilter", "MetricTransformations", "0", "MetricName"),
                template.property("StartAlarm", "MetricName"));
        assertEquals(template.property("StartFilter", "MetricTransformations", "0", "MetricNamespace"),
                template.property("StartAlarm", "Namespace"));
        assertEquals("Text", template.property("Function", "LoggingConfig", "LogFormat"));
        assertTrue(pattern.length() <= MAX_LENGTH, pattern.length() + " characters");
    }

    private Optional<String> start(String line) {
        String[] words = line.strip().split("\\s+");
        String[] fields = pattern.substring(1, pattern.length() - 1).split(", *");
        Optional<String> start = Optional.empty();
        for (int i = 0; i < fields.length; i++) {
            if (fields[i].equals("...")) {
                return start;
            }
            if (i == words.length || !matches(fields[i], words[i])) {
                return Optional.empty();
            }
            start = fields[i].equals("start") ? Optional.of(words[i]) : start;
        }
        return fields.length == words.length ? start : Optional.empty();
    }

    private static boolean matches(String field, String word) {
        return !field.contains("=") || Arrays.stream(field.split(" \\|\\| "))
                .anyMatch(condition -> condition.split("=")[1].equals("\"" + word + "\""));
    }
}
