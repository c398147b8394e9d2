package backroutine.progress;

import backroutine.pacing.BlockPlan;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.Place;
import backroutine.routine.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A state as plain names and words. */
final class StateCodec {
    private StateCodec() {}

    static Map<String, String> write(State state) {
        Map<String, String> notes = new HashMap<>();
        switch (state) {
            case State.Idle() -> notes.put("state", "away");
            case State.AskedClearance(var wanted) -> {
                notes.put("state", "asked-clearance");
                wanted.ifPresent(exercise -> notes.put("wanted", exercise));
            }
            case State.Waiting(var visit, var place, var introduced) -> {
                put(notes, "waiting", visit, place);
                notes.put("introduced", introduced.name());
            }
            case State.Playing(var visit, var plan, var since) -> {
                put(notes, "playing", visit, plan.from());
                notes.put("since", since.toString());
                put(notes, plan);
            }
            case State.Paused(var visit, var place) -> put(notes, "paused", visit, place);
            case State.AskedStartOver(var visit, var place) -> put(notes, "asked-start-over", visit, place);
            case State.AskedCarryOn(var visit, var place) -> put(notes, "asked-carry-on", visit, place);
            case State.Finished(var visit) -> put(notes, "finished", visit);
            case State.AskedSecondVisit(var visit) -> put(notes, "asked-soon", visit);
            case State.AskedDeletion(var visitPlace) -> put(notes, "asked-forget", visitPlace);
            case State.AskedReminder(var times, var replace, var visitPlace) -> {
                put(notes, "asked-reminder", visitPlace);
                notes.put("times", String.join(",", times.stream().map(LocalTime::toString).toList()));
                notes.put("replace", Boolean.toString(replace));
            }
        }
        return notes;
    }

    private static void put(Map<String, String> notes, String state, Optional<VisitPlace> visitPlace) {
        notes.put("state", state);
        visitPlace.ifPresent(some -> {
            put(notes, state, some.visit(), some.place());
            notes.put("introduced", some.introduced().name());
        });
    }

    private static void put(Map<String, String> notes, String state, Visit visit) {
        notes.put("state", state);
        put(notes, visit);
    }

    private static void put(Map<String, String> notes, String state, Visit visit, Place place) {
        notes.put("state", state);
        put(notes, visit);
        notes.put("exercise", place.exercise());
        notes.put("set", Integer.toString(place.set()));
        notes.put("side", place.side().name());
        notes.put("repetition", Integer.toString(place.repetition()));
    }

    private static void put(Map<String, String> notes, Visit visit) {
        notes.put("visit-day", visit.day().toString());
        notes.put("visit-number", Integer.toString(visit.number()));
        notes.put("visit-scope", visit.scope().name());
    }

    private static void put(Map<String, String> notes, BlockPlan plan) {
        notes.put("opening", plan.introduction().name());
        notes.put("settle", Integer.toString(plan.settleSeconds()));
        notes.put("lead", Integer.toString(plan.speechBeforeMillis()));
        notes.put("upcoming", String.join(",", plan.upcoming()));
        notes.put("next-opening", plan.nextIntroduction().name());
        notes.put("asks-first", Boolean.toString(plan.waiting()));
        notes.put("plain", Boolean.toString(plan.plain()));
    }

    static State read(Map<String, String> notes) {
        String state = notes.getOrDefault("state", "away");
        return switch (state) {
            case "away" -> new State.Idle();
            case "asked-clearance" -> new State.AskedClearance(Optional.ofNullable(notes.get("wanted")));
            case "waiting" ->
                new State.Waiting(visit(notes), place(notes), IntroductionLevel.valueOf(word(notes, "introduced")));
            case "playing" -> new State.Playing(visit(notes), plan(notes), Instant.parse(word(notes, "since")));
            case "paused" -> new State.Paused(visit(notes), place(notes));
            case "asked-start-over" -> new State.AskedStartOver(visit(notes), place(notes));
            case "asked-carry-on" -> new State.AskedCarryOn(visit(notes), place(notes));
            case "finished" -> new State.Finished(visit(notes));
            case "asked-soon" -> new State.AskedSecondVisit(visit(notes));
            case "asked-forget" -> new State.AskedDeletion(spot(notes));
            case "asked-reminder" -> new State.AskedReminder(
                    Stream.of(word(notes, "times").split(",")).map(LocalTime::parse).toList(),
                    Boolean.parseBoolean(word(notes, "replace")), spot(notes));
            default -> throw new IllegalArgumentException("no state is called \"" + state + "\"");
        };
    }

    private static Optional<VisitPlace> spot(Map<String, String> notes) {
        return notes.containsKey("exercise")
                ? Optional.of(
                        new VisitPlace(visit(notes), place(notes),
                                IntroductionLevel.valueOf(word(notes, "introduced"))))
                : Optional.empty();
    }

    private static Visit visit(Map<String, String> notes) {
        return new Visit(LocalDate.parse(word(notes, "visit-day")), number(notes, "visit-number"),
                Visit.Scope.valueOf(word(notes, "visit-scope")));
    }

    private static Place place(Map<String, String> notes) {
        return new Place(word(notes, "exercise"), number(notes, "set"), Side.valueOf(word(notes, "side")),
                number(notes, "repetition"));
    }

    private static BlockPlan plan(Map<String, String> notes) {
        String upcoming = word(notes, "upcoming");
        return new BlockPlan(place(notes), IntroductionLevel.valueOf(word(notes, "opening")), number(notes, "settle"),
                number(notes, "lead"), upcoming.isEmpty() ? List.of() : List.of(upcoming.split(",")),
                IntroductionLevel.valueOf(word(notes, "next-opening")), Boolean.parseBoolean(word(notes, "asks-first")),
                Boolean.parseBoolean(word(notes, "plain")));
    }

    private static int number(Map<String, String> notes, String name) {
        return Integer.parseInt(word(notes, name));
    }

    private static String word(Map<String, String> notes, String name) {
        String word = notes.get(name);
        if (word == null) {
            throw new IllegalArgumentException("the note \"" + name + "\" is missing");
        }
        return word;
    }
}
