package backroutine.progress;

import static backroutine.progress.StoredField.EXERCISE;
import static backroutine.progress.StoredField.INTRODUCED;
import static backroutine.progress.StoredField.MAY_CONTINUE;
import static backroutine.progress.StoredField.OFFER;
import static backroutine.progress.StoredField.REPETITION;
import static backroutine.progress.StoredField.REPLACE;
import static backroutine.progress.StoredField.SET;
import static backroutine.progress.StoredField.SIDE;
import static backroutine.progress.StoredField.SINCE;
import static backroutine.progress.StoredField.STATE;
import static backroutine.progress.StoredField.TIMES;
import static backroutine.progress.StoredField.VISIT_CHOSEN;
import static backroutine.progress.StoredField.VISIT_DAY;
import static backroutine.progress.StoredField.VISIT_NUMBER;
import static backroutine.progress.StoredField.VISIT_SCOPE;
import static backroutine.progress.StoredField.WAITING;
import static backroutine.progress.StoredField.WANTED;

import backroutine.pacing.Introduced;
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
    private static final String SEPARATOR = ",";

    private StateCodec() {}

    static Map<String, String> write(State state) {
        Map<String, String> fields = new HashMap<>();
        switch (state) {
            case State.Idle() -> put(fields, StoredState.IDLE);
            case State.AskedClearance(var wanted) -> {
                put(fields, StoredState.ASKED_CLEARANCE);
                wanted.ifPresent(exercise -> put(fields, WANTED, exercise));
            }
            case State.Waiting(var at) -> put(fields, StoredState.WAITING, at);
            case State.Playing(var visit, var plan, var since) -> {
                put(fields, StoredState.PLAYING, VisitPlace.at(visit, plan.from()));
                put(fields, SINCE, since.toString());
                BlockPlanCodec.write(fields, plan);
            }
            case State.Paused(var at) -> put(fields, StoredState.PAUSED, at);
            case State.AskedStartOver(var at) -> put(fields, StoredState.ASKED_START_OVER, at);
            case State.AskedCarryOn(var at) -> put(fields, StoredState.ASKED_CARRY_ON, at);
            case State.AskedHowToGoOn(var at, var mayContinue) -> {
                put(fields, StoredState.ASKED_HOW_TO_GO_ON, at);
                put(fields, MAY_CONTINUE, Boolean.toString(mayContinue));
            }
            case State.AskedReadyOrSkip(var at) -> put(fields, StoredState.ASKED_READY_OR_SKIP, at);
            case State.AskedDone(var at) -> put(fields, StoredState.ASKED_DONE, at);
            case State.Finished(var visit) -> put(fields, StoredState.FINISHED, visit);
            case State.AskedSecondVisit(var visit) -> put(fields, StoredState.ASKED_SECOND_VISIT, visit);
            case State.AskedDeletion(var visitPlace) -> put(fields, StoredState.ASKED_DELETION, visitPlace);
            case State.AskedReminder(var times, var replace, var visitPlace) -> {
                put(fields, StoredState.ASKED_REMINDER, visitPlace);
                put(fields, TIMES, String.join(SEPARATOR, times.stream().map(LocalTime::toString).toList()));
                put(fields, REPLACE, Boolean.toString(replace));
            }
            case State.AskedOffer(var visitPlace, var offer) -> {
                put(fields, StoredState.ASKED_OFFER, visitPlace);
                put(fields, OFFER, OfferCodec.write(offer));
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
        if (!visit.chosen().isEmpty()) {
            put(fields, VISIT_CHOSEN, String.join(SEPARATOR, visit.chosen()));
        }
    }

    private static void put(Map<String, String> fields, StoredState kind, VisitPlace at) {
        put(fields, kind, at.visit());
        put(fields, EXERCISE, at.place().exercise());
        put(fields, SET, Integer.toString(at.place().set()));
        put(fields, SIDE, at.place().side().name());
        put(fields, REPETITION, Integer.toString(at.place().repetition()));
        put(fields, INTRODUCED, at.introduced().code());
    }

    private static void put(Map<String, String> fields, StoredState kind, Optional<VisitPlace> visitPlace) {
        put(fields, kind);
        visitPlace.ifPresent(at -> put(fields, kind, at));
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
            case WAITING -> new State.Waiting(at(fields));
            case PLAYING -> new State.Playing(visit(fields), BlockPlanCodec.read(fields, at(fields).place()),
                    Instant.parse(text(fields, SINCE)));
            case PAUSED -> new State.Paused(at(fields));
            case ASKED_START_OVER -> new State.AskedStartOver(at(fields));
            case ASKED_CARRY_ON -> new State.AskedCarryOn(at(fields));
            case ASKED_HOW_TO_GO_ON ->
                new State.AskedHowToGoOn(at(fields), bool(fields, MAY_CONTINUE));
            case ASKED_READY_OR_SKIP -> new State.AskedReadyOrSkip(at(fields));
            case ASKED_DONE -> new State.AskedDone(at(fields));
            case FINISHED -> new State.Finished(visit(fields));
            case ASKED_SECOND_VISIT -> new State.AskedSecondVisit(visit(fields));
            case ASKED_DELETION -> new State.AskedDeletion(visitPlace(fields));
            case ASKED_REMINDER -> new State.AskedReminder(
                    Stream.of(text(fields, TIMES).split(SEPARATOR)).map(LocalTime::parse).toList(),
                    bool(fields, REPLACE), visitPlace(fields));
            case ASKED_OFFER -> new State.AskedOffer(visitPlace(fields), OfferCodec.read(text(fields, OFFER)));
        };
    }

    private static Optional<VisitPlace> visitPlace(Map<String, String> fields) {
        return fields.containsKey(EXERCISE.storedName())
                ? Optional.of(at(fields))
                : Optional.empty();
    }

    private static VisitPlace at(Map<String, String> fields) {
        String introduced = fields.get(INTRODUCED.storedName());
        return new VisitPlace(visit(fields), place(fields),
                introduced == null ? Introduced.nothing() : Introduced.of(introduced));
    }

    private static Visit visit(Map<String, String> fields) {
        return new Visit(LocalDate.parse(text(fields, VISIT_DAY)), number(fields, VISIT_NUMBER),
                Visit.Scope.valueOf(text(fields, VISIT_SCOPE)), chosen(fields));
    }

    /** The exercises of a short visit; no other visit has the field. */
    private static List<String> chosen(Map<String, String> fields) {
        String chosen = fields.get(VISIT_CHOSEN.storedName());
        return chosen == null ? List.of() : List.of(chosen.split(SEPARATOR));
    }

    private static Place place(Map<String, String> fields) {
        return new Place(text(fields, EXERCISE), number(fields, SET), Side.valueOf(text(fields, SIDE)),
                number(fields, REPETITION));
    }

    static boolean bool(Map<String, String> fields, StoredField field) {
        return Boolean.parseBoolean(text(fields, field));
    }

    static int number(Map<String, String> fields, StoredField field) {
        return Integer.parseInt(text(fields, field));
    }

    static String text(Map<String, String> fields, StoredField field) {
        String value = fields.get(field.storedName());
        if (value == null) {
            throw new IllegalArgumentException("the field \"" + field.storedName() + "\" is missing");
        }
        return value;
    }
}
