package backroutine.language;

import backroutine.json.Cursor;
import backroutine.json.UniqueNames;
import backroutine.routine.ExerciseText;
import backroutine.routine.Motion;
import backroutine.routine.RoutineText;
import backroutine.routine.Side;
import backroutine.text.MessageValue.Term;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code exercises.json}. It keeps the names, because two exercises must not have the same name. */
final class ExercisesFile {
    private static final String BARE = "bare";

    private final UniqueNames names = new UniqueNames();

    private ExercisesFile() {}

    static RoutineText routine(Cursor file) {
        file.object("routine", "exercises");
        Cursor routine = file.at("routine").object("name", "cautions", "weeklyCaution");
        Term name = term(routine.at("name"));
        List<String> cautions = routine.at("cautions").sentences(1);
        String weekly = routine.at("weeklyCaution").words();
        ExercisesFile reader = new ExercisesFile();
        Map<String, ExerciseText> exercises = new LinkedHashMap<>();
        file.at("exercises").fields(1).forEach((id, text) -> exercises.put(id, reader.exercise(text)));
        return file.make(() -> new RoutineText(name, cautions, weekly, exercises));
    }

    private ExerciseText exercise(Cursor file) {
        file.object("name", "synonyms", "position", "kit", "steps", "cue", "cautions", "sideCues", "motions", "counted",
                "leaving");
        Term name = term(file.at("name"));
        names.claim(file.at("name").at(BARE));
        List<String> synonyms = file.at("synonyms").items(0).stream().map(names::claim).toList();
        String position = file.at("position").words();
        List<String> kit = file.at("kit").sentences(0);
        List<String> steps = file.at("steps").sentences(1);
        String cue = file.at("cue").words();
        List<String> cautions = file.at("cautions").sentences(0);
        Map<Side, String> sideCues = file.has("sideCues") ? sideCues(file.at("sideCues")) : Map.of();
        Map<Motion, String> motions = file.has("motions") ? motions(file.at("motions")) : Map.of();
        Optional<String> counted = optionalWords(file, "counted");
        Optional<String> leaving = optionalWords(file, "leaving");
        return file.make(() -> new ExerciseText(name, synonyms, position, kit, steps, cue, cautions, sideCues, motions,
                counted, leaving));
    }

    private static Map<Side, String> sideCues(Cursor file) {
        file.object("left", "right");
        return Map.of(Side.LEFT, file.at("left").words(), Side.RIGHT, file.at("right").words());
    }

    private static Optional<String> optionalWords(Cursor file, String name) {
        return file.has(name) ? Optional.of(file.at(name).words()) : Optional.empty();
    }

    private static Map<Motion, String> motions(Cursor file) {
        Map<String, Motion> names = Stream.of(Motion.values())
                .collect(Collectors.toMap(motion -> motion.name().toLowerCase(Locale.ROOT), Function.identity()));
        file.object(names.keySet().toArray(String[]::new));
        Map<Motion, String> words = new EnumMap<>(Motion.class);
        file.fields(1).forEach((name, motion) -> words.put(names.get(name), motion.words()));
        return words;
    }

    private static Term term(Cursor file) {
        Map<String, String> forms = new HashMap<>();
        file.fields(1).forEach((form, words) -> forms.put(form, words.words()));
        String bare = file.at(BARE).words();
        forms.remove(BARE);
        return file.make(() -> new Term(bare, forms));
    }
}
