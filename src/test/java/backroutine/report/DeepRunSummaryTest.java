package backroutine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table at the end of the deep run. */
class DeepRunSummaryTest {
    @TempDir
    private Path build;

    @BeforeEach
    void reports() throws IOException {
        write("surefire-reports/TEST-a.OneTest.xml",
                "<testsuite name='a.OneTest' tests='12' errors='1' failures='2' skipped='1'/>");
        write("surefire-reports/TEST-a.TwoTest.xml",
                "<testsuite name='a.TwoTest' tests='30' errors='0' failures='0' skipped='0'/>");
        write("surefire-reports/a.OneTest-output.txt", "no report");
        write("measured/random-conversations.txt", "20 conversations, 240 requests\nand more\n");
        write("measured/dosed-visits.txt", "200 visits\n");
        write("measured/fuzz-requests.txt", "1000 runs\n");
        write("measured/fuzz-routine-files.txt", "2000 runs\n");
        write("pit-reports/mutations.xml", """
                <mutations>
                <mutation detected='true' status='KILLED'/>
                <mutation detected='false' status='SURVIVED'/>
                <mutation detected='true' status='TIMED_OUT'/>
                </mutations>
                """);
        write("site/jacoco/jacoco.csv",
                """
                        GROUP,PACKAGE,CLASS,INSTRUCTION_MISSED,INSTRUCTION_COVERED,BRANCH_MISSED,BRANCH_COVERED,LINE_MISSED,LINE_COVERED
                        g,p,A,9,9,1,3,0,10
                        g,p,B,9,9,1,0,5,5
                        """);
    }

    @Test
    void hasALineForEachPart() throws IOException {
        assertEquals("""

                The deep run
                  tests                     42 in 2 classes, 3 failed, 1 skipped
                  random conversations      20 conversations, 240 requests
                  random doses              200 visits
                  fuzzing of requests       1000 runs
                  fuzzing of routine files  2000 runs
                  mutation                  2 of 3 changes noticed, 66.7 %
                  coverage                  lines 75.0 %, branches 60.0 %
                """, new DeepRunSummary(build).table());
    }

    @Test
    void aPartWithoutAReportIsNamed() throws IOException {
        Files.delete(build.resolve("measured/fuzz-requests.txt"));
        assertNamed("fuzz-requests.txt");
        write("measured/fuzz-requests.txt", "1000 runs\n");

        Files.delete(build.resolve("pit-reports/mutations.xml"));
        assertNamed("mutations.xml");
    }

    private void assertNamed(String report) {
        var missing = assertThrows(IllegalStateException.class, () -> new DeepRunSummary(build).table());
        assertTrue(missing.getMessage().contains(report + " is missing"), missing.getMessage());
    }

    private void write(String name, String text) throws IOException {
        Path file = build.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
