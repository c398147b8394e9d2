package backroutine.bench.result;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Describes the machine of a measurement. */
public final class Machine {
    private Machine() {}

    /** Its processor, its system, its Java, and its load. */
    public static String words() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return "%d × %s, %s %s, Java %s, load %.1f\n".formatted(system.getAvailableProcessors(), processor(),
                system.getName(), system.getArch(), Runtime.version(), system.getSystemLoadAverage());
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.replaceAll(".*:\\s*", ""))
                    .findFirst()
                    .orElse("processor");
        } catch (IOException e) {
            return "processor";
        }
    }
}
