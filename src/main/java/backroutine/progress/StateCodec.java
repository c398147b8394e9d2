package backroutine.progress;

import static backroutine.progress.StoredField.AFTER_MISS;
import static backroutine.progress.StoredField.EXERCISE;
import static backroutine.progress.StoredField.INTRODUCED;
import static backroutine.progress.StoredField.INTRODUCTION;
import static backroutine.progress.StoredField.MAY_CONTINUE;
import static backroutine.progress.StoredField.NEXT_INTRODUCTION;
import static backroutine.progress.StoredField.PLAIN;
import static backroutine.progress.StoredField.REPETITION;
import static backroutine.progress.StoredField.REPLACE;
import static backroutine.progress.StoredField.SET;
import static backroutine.progress.StoredField.SETTLE_SECONDS;
import static backroutine.progress.StoredField.SIDE;
import static backroutine.progress.StoredField.SINCE;
import static backroutine.progress.StoredField.SPEECH_BEFORE_MILLIS;
import static backroutine.progress.StoredField.STATE;
import static backroutine.progress.StoredField.TIMES;
import static backroutine.progress.StoredField.UPCOMING;
import static backroutine.progress.StoredField.VISIT_DAY;
import static backroutine.progress.StoredField.VISIT_NUMBER;
import static backroutine.progress.StoredField.VISIT_SCOPE;
import static backroutine.progress.StoredField.WAITING;
import static backroutine.progress.StoredField.WANTED;

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

/** Writes a state as stored fields, and reads it back. */
final class StateCodec {
    private StateCodec() {}

    static Map<String, String> write(State state) {
        Map<String, String> fields = new HashMap<>();
        switch (state) {
            case State.Idle() -> put(fields, StoredState.IDLE);
            case State.AskedClearance(var wanted) -> {
                put(fields, StoredState.ASKED_CLEARANCE);
                wanted.ifPresent(exercise -> put(fields, WANTED, exercise));
            }
            case State.Waiting(var visit, var place, var introduced) -> {
                put(fields, StoredState.WAITING, visit, place);
                put(fields, INTRODUCED, introduced.name());
            }
            case State.Playing(var visit, var plan, var since) -> {
                put(fields, StoredState.PLAYING, visit, plan.from());
                put(fields, SINCE, since.toString());
                put(fields, plan);
            }
            case State.Paused(var visit, var place) -> put(fields, StoredState.PAUSED, visit, place);
            case State.AskedStartOver(var visit, var place) -> put(fields, StoredState.ASKED_START_OVER, visit, place);
            case State.AskedCarryOn(var visit, var place) -> put(fields, StoredState.ASKED_CARRY_ON, visit, place);
            case State.AskedHowToGoOn(var visit, var place, var mayContinue) -> {
                put(fields, StoredState.ASKED_HOW_TO_GO_ON, visit, place);
                put(fields, MAY_CONTINUE, Boolean.toString(mayContinue));
            }
            case State.AskedReadyOrSkip(var visit, var place) ->
                put(fields, StoredState.ASKED_READY_OR_SKIP, visit, place);
            case State.AskedDone(var visit, var place, var introduced) -> {
                put(fields, StoredState.ASKED_DONE, visit, place);
                put(fields, INTRODUCED, introduced.name());
            }
            case State.Finished(var visit) -> put(fields, StoredState.FINISHED, visit);
            case State.AskedSecondVisit(var visit) -> put(fields, StoredState.ASKED_SECOND_VISIT, visit);
            case State.AskedDeletion(var visitPlace) -> put(fields, StoredState.ASKED_DELETION, visitPlace);
            case State.AskedReminder(var times, var replace, var visitPlace) -> {
                put(fields, StoredState.ASKED_REMINDER, visitPlace);
                put(fields, TIMES, String.join(",", times.stream().map(LocalTime::toString).toList()));
                put(fields, REPLACE, Boolean.toString(replace));
            }
        }
        return fields;
    }

    private static void put(Map<String, String> fields, StoredState kind) {
        put(fields, STATE, kind.storedName());
    }

    private static void put(Map<String, String> fields, StoredState kind, Visit visit) {
        put(fields, kind);
        put(fields, VISIT_DAY, visit.day().toString());
        put(fields, VISIT_NUMBER, Integer.toString(visit.number()));
        put(fields, VISIT_SCOPE, visit.scope().name());
    }

    private static void put(Map<String, String> fields, StoredState kind, Visit visit, Place place) {
        put(fields, kind, visit);
        put(fields, EXERCISE, place.exercise());
        put(fields, SET, Integer.toString(place.set()));
        put(fields, SIDE, place.side().name());
        put(fields, REPETITION, Integer.toString(place.repetition()));
    }

    private static void put(Map<String, String> fields, StoredState kind, Optional<VisitPlace> visitPlace) {
        put(fields, kind);
        visitPlace.ifPresent(at -> {
            put(fields, kind, at.visit(), at.place());
            put(fields, INTRODUCED, at.introduced().name());
        });
    }

    private static void put(Map<String, String> fields, BlockPlan plan) {
        put(fields, INTRODUCTION, plan.introduction().name());
        put(fields, SETTLE_SECONDS, Integer.toString(plan.settleSeconds()));
        put(fields, SPEECH_BEFORE_MILLIS, Integer.toString(plan.speechBeforeMillis()));
        put(fields, UPCOMING, String.join(",", plan.upcoming()));
        put(fields, NEXT_INTRODUCTION, plan.nextIntroduction().name());
        put(fields, WAITING, Boolean.toString(plan.waiting()));
        put(fields, PLAIN, Boolean.toString(plan.plain()));
        if (plan.afterMiss()) {
            put(fields, AFTER_MISS, Boolean.toString(true));
        }
    }

    private static void put(Map<String, String> fields, StoredField field, String value) {
        fields.put(field.storedName(), value);
    }

    static State read(Map<String, String> fields) {
        StoredState kind = fields.containsKey(STATE.storedName())
                ? StoredState.of(text(fields, STATE))
                : StoredState.IDLE;
        return switch (kind) {
            case IDLE -> new State.Idle();
            case ASKED_CLEARANCE -> new State.AskedClearance(Optional.ofNullable(fields.get(WANTED.storedName())));
            case WAITING -> new State.Waiting(visit(fields), place(fields), level(fields, INTRODUCED));
            case PLAYING -> new State.Playing(visit(fields), plan(fields), Instant.parse(text(fields, SINCE)));
            case PAUSED -> new State.Paused(visit(fields), place(fields));
            case ASKED_START_OVER -> new State.AskedStartOver(visit(fields), place(fields));
            case ASKED_CARRY_ON -> new State.AskedCarryOn(visit(fields), place(fields));
            case ASKED_HOW_TO_GO_ON ->
                new State.AskedHowToGoOn(visit(fields), place(fields), bool(fields, MAY_CONTINUE));
            case ASKED_READY_OR_SKIP -> new State.AskedReadyOrSkip(visit(fields), place(fields));
            case ASKED_DONE -> new State.AskedDone(visit(fields), place(fields), level(fields, INTRODUCED));
            case FINISHED -> new State.Finished(visit(fields));
            case ASKED_SECOND_VISIT -> new State.AskedSecondVisit(visit(fields));
            case ASKED_DELETION -> new State.AskedDeletion(visitPlace(fields));
            case ASKED_REMINDER -> new State.AskedReminder(
                    Stream.of(text(fields, TIMES).split(",")).map(LocalTime::parse).toList(),
                    bool(fields, REPLACE), visitPlace(fields));
        };
    }

    private static Optional<VisitPlace> visitPlace(Map<String, String> fields) {
        return fields.containsKey(EXERCISE.storedName())
                ? Optional.of(new VisitPlace(visit(fields), place(fields), level(fields, INTRODUCED)))
                : Optional.empty();
    }

    private static Visit visit(Map<String, String> fields) {
        return new Visit(LocalDate.parse(text(fields, VISIT_DAY)), number(fields, VISIT_NUMBER),
                Visit.Scope.valueOf(text(fields, VISIT_SCOPE)));
    }

    private static Place place(Map<String, String> fields) {
        return new Place(text(fields, EXERCISE), number(fields, SET), Side.valueOf(text(fields, SIDE)),
                number(fields, REPETITION));
    }

    private static BlockPlan plan(Map<String, String> fields) {
        String upcoming = text(fields, UPCOMING);
        return new BlockPlan(place(fields), level(fields, INTRODUCTION), number(fields, SETTLE_SECONDS),
                number(fields, SPEECH_BEFORE_MILLIS), upcoming.isEmpty() ? List.of() : List.of(upcoming.split(",")),
                level(fields, NEXT_INTRODUCTION), bool(fields, WAITING), bool(fields, PLAIN),
                Boolean.parseBoolean(fields.get(AFTER_MISS.storedName())));
    }

    private static IntroductionLevel level(Map<String, String> fields, StoredField field) {
        return IntroductionLevel.valueOf(text(fields, field));
    }

    private static boolean bool(Map<String, String> fields, StoredField field) {
        return Boolean.parseBoolean(text(fields, field));
    }

    private static int number(Map<String, String> fields, StoredField field) {
        return Integer.parseInt(text(fields, field));
    }

    private static String text(Map<String, String> fields, StoredField field) {
        String value = fields.get(field.storedName());
        if (value == null) {
            throw new IllegalArgumentException("the field \"" + field.storedName() + "\" is missing");
        }
        return value;
    }
}
