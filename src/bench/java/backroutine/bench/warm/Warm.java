package backroutine.bench.warm;

import backroutine.bench.result.Columns;
import backroutine.bench.result.Result;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Simulates a year with and without keep-warm, for groups of people and for what is known of Lambda. */
public final class Warm {
    private static final int DAYS = 365;
    private static final long SEED = 20261122;
    /** A small group is played for more years, because 511 visits a year are too few to count seldom starts. */
    private static final int MOST_YEARS = 100;
    private static final int PEOPLE_YEARS = 400;

    private Warm() {}

    /** A group under one assumption about Lambda. */
    private record Cell(Between idle, Between life, Group group, Year without, Year with) {}

    /** Simulates all of it, for half a minute. */
    public static Result simulated(Consumer<String> progress) {
        List<Cell> cells = new ArrayList<>();
        for (Group group : List.of(Assumptions.ONE, Assumptions.TWENTY, Assumptions.THOUSAND)) {
            progress.accept(group.words());
            for (Between idle : Assumptions.IDLE) {
                for (Between life : Assumptions.LIFE) {
                    LambdaTimes times = Assumptions.TIMES.kept(idle, life);
                    cells.add(new Cell(idle, life, group, years(group, times, Optional.empty()),
                            years(group, times, Optional.of(Assumptions.PING))));
                }
            }
        }
        progress.accept("");
        PingCost cost = cost(cells);
        return new Result(words(cells, cost), json(cells, cost));
    }

    /** The sum of enough years of a group, always with the same visits. */
    static Year years(Group group, LambdaTimes times, Optional<KeepWarm> keepWarm) {
        return IntStream.range(0, Math.clamp(PEOPLE_YEARS / group.people(), 1, MOST_YEARS)).mapToObj(year -> {
            SplittableRandom random = new SplittableRandom(SEED + year);
            long[] starts = Visits.of(group, Assumptions.HABITS, DAYS, random.split());
            return Year.of(starts, Assumptions.HABITS, times, keepWarm, random);
        }).reduce(new Year(0, 0, 0, 0, 0), Year::plus);
    }

    private static PingCost cost(List<Cell> cells) {
        Year middle = cells.stream()
                .filter(one -> one.idle().equals(Assumptions.MIDDLE_IDLE) && one.life().equals(Assumptions.MIDDLE_LIFE))
                .filter(one -> one.group().equals(Assumptions.ONE))
                .findFirst()
                .orElseThrow()
                .with();
        double starting = (double) middle.startingPings() / middle.pings();
        return PingCost.of(Assumptions.PING, Assumptions.TIMES, starting, Assumptions.GIGABYTES, Assumptions.LOG_BYTES);
    }

    private static String words(List<Cell> cells, PingCost cost) {
        return Assumptions.words() + "\n" + table("visits that start cold, in 100", cells, Year::startedColdIn100)
                + "\n"
                + table("visits with any cold turn, in 100", cells, Year::withColdTurnIn100) + "\n" + cost.words();
    }

    private static String table(String name, List<Cell> cells, ToDoubleFunction<Year> figure) {
        Columns columns = new Columns().row(name, "used", "1 person", "with ping", "20 people", "with ping",
                "1,000 people", "with ping");
        for (Between idle : Assumptions.IDLE) {
            for (Between life : Assumptions.LIFE) {
                List<Object> row = new ArrayList<>(List.of(
                        "idle %d–%d min".formatted(idle.least().toMinutes(), idle.most().toMinutes()),
                        "%d–%d h".formatted(life.least().toHours(), life.most().toHours())));
                cells.stream().filter(one -> one.idle().equals(idle) && one.life().equals(life)).forEach(one -> {
                    row.add("%.1f".formatted(figure.applyAsDouble(one.without())));
                    row.add("%.1f".formatted(figure.applyAsDouble(one.with())));
                });
                columns.row(row.toArray());
            }
        }
        return columns.toString();
    }

    private static ObjectNode json(List<Cell> cells, PingCost cost) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode groups = json.putArray("groups");
        for (Cell cell : cells) {
            ObjectNode one = groups.addObject()
                    .put("people", cell.group().people())
                    .put("idle", cell.idle().least() + "–" + cell.idle().most())
                    .put("life", cell.life().least() + "–" + cell.life().most());
            one.set("without", json(cell.without()));
            one.set("withPing", json(cell.with()));
        }
        return json.put("dollarsAMonth", cost.dollars());
    }

    private static ObjectNode json(Year year) {
        return JsonNodeFactory.instance.objectNode()
                .put("visits", year.visits())
                .put("startedColdIn100", year.startedColdIn100())
                .put("withColdTurnIn100", year.withColdTurnIn100())
                .put("pings", year.pings())
                .put("startingPings", year.startingPings());
    }
}
