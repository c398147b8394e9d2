package backroutine.talk.page.routine;

import backroutine.routine.ChosenBy;
import backroutine.routine.Dose;
import backroutine.routine.Exercise;
import backroutine.routine.Sides;
import backroutine.screen.figure.Figure;
import backroutine.screen.figure.Figures;
import backroutine.talk.routine.DoseFile;
import backroutine.talk.routine.DoseNumber;
import backroutine.talk.routine.ExercisePreview;
import backroutine.talk.routine.RoutineDraft;
import backroutine.talk.routine.RoutinePreview;
import backroutine.talk.routine.VisitPreview;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The routine and its drafts as the page reads them. */
final class RoutineJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Figures FIGURES = new Figures();

    private RoutineJson() {}

    /**
     * Everything that the view needs at its start.
     *
     * @param unchanged the draft that changes nothing
     */
    static JsonNode whole(RoutineDraft unchanged, RoutinePreview preview) {
        DoseFile file = unchanged.base();
        ObjectNode json = preview(preview);
        mistakes(json, unchanged);
        json.put("file", file.name()).put("version", version(file)).put("source", preview.source());
        json.put("bundled", file.isBundled());
        json.putArray("restLimits").add(DoseNumber.REST.least()).add(DoseNumber.REST.most());
        return json;
    }

    /** What the reader says of a draft, what it changes and, if the reader accepts it, how long everything becomes. */
    static JsonNode draft(RoutineDraft draft, Optional<RoutinePreview> preview) {
        ObjectNode json = JSON.objectNode();
        mistakes(json, draft);
        texts(json.putArray("diff"), draft.diff());
        preview.ifPresent(known -> json.set("preview", preview(known)));
        return json;
    }

    private static void mistakes(ObjectNode json, RoutineDraft draft) {
        ObjectNode mistakes = json.putObject("mistakes");
        draft.mistakes().forEach(mistakes::put);
        ObjectNode earlier = json.putObject("earlier");
        draft.earlier().forEach(earlier::put);
    }

    /** A name for this text of the file: the same only for the same text. */
    static String version(DoseFile file) {
        return UUID.nameUUIDFromBytes(file.text().getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static ObjectNode preview(RoutinePreview preview) {
        ObjectNode json = JSON.objectNode();
        ArrayNode exercises = json.putArray("exercises");
        for (int i = 0; i < preview.exercises().size(); i++) {
            exercises.add(exercise(preview.exercises().get(i)).put("path", "exercises[" + i + "]"));
        }
        ObjectNode visits = json.putObject("visits");
        visits.set("first", visit(preview.first()));
        visits.set("later", visit(preview.later()));
        preview.second().ifPresent(second -> visits.set("second", visit(second)));
        return json;
    }

    private static ObjectNode exercise(ExercisePreview preview) {
        Exercise exercise = preview.exercise();
        Dose dose = exercise.dose();
        ObjectNode json = JSON.objectNode().put("id", exercise.id()).put("name", exercise.name().bare());
        json.put("position", exercise.text().position()).put("cue", exercise.text().cue());
        texts(json.putArray("kit"), exercise.text().kit());
        texts(json.putArray("steps"), exercise.text().steps());
        texts(json.putArray("cautions"), exercise.text().cautions());
        json.put("sets", dose.sets().value()).put("repetitions", dose.repetitions().value());
        json.put("timesADay", dose.timesADay().value());
        sides(dose).ifPresent(by -> json.put("aSide", dose.repetitionsASide()).put("sidesFrom", from(by)));
        json.put("firstMillis", preview.firstMillis()).put("laterMillis", preview.laterMillis());
        ArrayNode numbers = json.putArray("numbers");
        preview.numbers().forEach(number -> numbers.add(number(number)));
        FIGURES.of(exercise.id()).map(Figure::data).ifPresent(data -> json.set("figure", MAPPER.valueToTree(data)));
        return json;
    }

    /** Whose reading of the source the sides are; empty without sides. */
    private static Optional<ChosenBy> sides(Dose dose) {
        return switch (dose.sides()) {
            case Sides.None() -> Optional.empty();
            case Sides.Divided(_, ChosenBy by) -> Optional.of(by);
            case Sides.Each(_, ChosenBy by) -> Optional.of(by);
        };
    }

    private static ObjectNode number(DoseNumber number) {
        ObjectNode json = JSON.objectNode().put("path", number.path()).put("name", number.name());
        json.put("field", number.path() + "." + number.unit().field()).put("value", number.value().value());
        json.put("seconds", number.unit() == DoseNumber.Unit.SECONDS);
        json.put("from", from(number.value().chosenBy()));
        number.range().ifPresent(range -> json.putArray("range").add(range.least()).add(range.most()));
        json.putArray("limits").add(number.limits().least()).add(number.limits().most());
        return json;
    }

    private static String from(ChosenBy by) {
        return by.name().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode visit(VisitPreview visit) {
        return JSON.objectNode()
                .put("exercises", visit.exercises().size())
                .put("millis", visit.millis())
                .put("spoken", visit.spoken());
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }
}
