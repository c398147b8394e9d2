package backroutine.bench.peers;

import backroutine.bench.routine.Step;
import backroutine.bench.table.LocalTables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A function that is measured.
 *
 * @param name its name in the report
 * @param tables the kind of table that it needs
 * @param command the command that starts it
 * @param environment the variables that it needs beyond those of every function on Lambda
 * @param zipped the size of its zip file in bytes
 */
public record Program(String name, Tables tables, List<String> command, Map<String, String> environment,
        long zipped) {
    /** The kind of table of a program. */
    public enum Tables {
        NONE,
        /** The table of the persistence adapters of Amazon's SDK. */
        ADAPTER,
        /** The table of this skill. */
        SKILL
    }

    /** Keeps its own copies. */
    public Program {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** Whether it is this skill, whose answers are recorded. */
    public boolean isThisSkill() {
        return tables == Tables.SKILL;
    }

    /** Whether it is a skill as Amazon documents it. */
    boolean isAmazons() {
        return tables == Tables.ADAPTER;
    }

    /** The request of a step for this program; for another skill it has no session attributes of this one. */
    String request(Step step) {
        return isThisSkill() ? step.request() : step.plain();
    }

    /** The file for its output, in a folder. */
    Path output(Path folder) {
        return folder.resolve(name.replaceAll("[^a-zA-Z]+", "-") + ".log");
    }

    /** Creates the table of the program and returns its name. */
    String table(LocalTables database, List<Map<String, AttributeValue>> seed) throws IOException {
        return switch (tables) {
            case NONE, ADAPTER -> database.adapterTable();
            case SKILL -> database.skillTable(seed);
        };
    }

    /** All variables of the program, with those of its table. */
    Map<String, String> environment(String table, LocalTables database) {
        Map<String, String> whole = new HashMap<>(environment);
        whole.putAll(database.environment(table));
        return whole;
    }
}
