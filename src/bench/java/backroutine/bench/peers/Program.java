package backroutine.bench.peers;

import backroutine.bench.routine.Step;
import backroutine.bench.table.LocalTables;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Something that can be deployed, and measured.
 *
 * @param name a word for it, as in the table
 * @param tables what it keeps
 * @param command starts it
 * @param environment what it needs beside what every function on Lambda has
 * @param zipped how large it is when it is uploaded, in bytes
 */
public record Program(String name, Tables tables, List<String> command, Map<String, String> environment,
        long zipped) {
    /** What a program keeps, and so what it can be asked. */
    public enum Tables {
        NONE,
        /** The table of the official adapters. */
        ADAPTER,
        /** This project's own. */
        SKILL
    }

    /** Keeps its own copies. */
    public Program {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** Whether it is this project, whose answers are known. */
    public boolean ours() {
        return tables == Tables.SKILL;
    }

    /** A step as this program would be sent it: to a stranger, the session holds nothing of ours. */
    String request(Step step) {
        return ours() ? step.request() : step.plain();
    }

    /** Makes the table it keeps its notes in; its name. */
    String table(LocalTables database, List<Map<String, AttributeValue>> seed) throws IOException {
        return switch (tables) {
            case NONE, ADAPTER -> database.adapterTable();
            case SKILL -> database.skillTable(seed);
        };
    }

    /** Its whole environment, with a table to write to. */
    Map<String, String> environment(String table, LocalTables database) {
        Map<String, String> whole = new HashMap<>(environment);
        whole.putAll(database.environment(table));
        return whole;
    }
}
