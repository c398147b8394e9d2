package backroutine.randomized;

import static backroutine.property.Generator.between;
import static backroutine.property.Generator.oneOf;
import static backroutine.property.Generator.weight;
import static backroutine.property.Generator.weighted;

import backroutine.json.InvalidFileException;
import backroutine.language.Language;
import backroutine.property.Generator;
import backroutine.routine.AllowedRange;
import backroutine.routine.Dose;
import backroutine.routine.Exercise;
import backroutine.routine.ExerciseText;
import backroutine.routine.Motion;
import backroutine.routine.Phase;
import backroutine.routine.RoutineText;
import backroutine.routine.Sides;
import backroutine.routine.json.RoutineFile;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Makes routine files with the exercises of the skill and any doses that the reader accepts in some languages. In half of the
 * doses one number is as large as the reader accepts.
 */
final class RandomDoses {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode SHIPPED = shipped();
    private static final List<Motion> HOLDS = Stream.of(Motion.values()).filter(Motion::held).toList();
    private static final List<Motion> MOVES = Stream.of(Motion.values()).filter(motion -> !motion.held()).toList();
    private static final Generator<Integer> USUAL_SECONDS = between(2, 6);

    private final List<Language> languages;
    private final RandomGenerator random;

    private RandomDoses(List<Language> languages, RandomGenerator random) {
        this.languages = languages;
        this.random = random;
    }

    /** The text of a routine file. */
    static String accepted(List<Language> languages, RandomGenerator random) {
        ObjectNode file = SHIPPED.deepCopy();
        ArrayNode exercises = file.putArray("exercises");
        var doses = new RandomDoses(languages, random);
        SHIPPED.path("exercises").forEach(exercise -> exercises.add(doses.accepted(exercise)));
        return file.toString();
    }

    private ObjectNode accepted(JsonNode shipped) {
        ObjectNode exercise = random(shipped);
        while (!isAccepted(exercise)) {
            exercise = random(shipped);
        }
        return random.nextBoolean() ? largest(exercise) : exercise;
    }

    private boolean isAccepted(JsonNode exercise) {
        ObjectNode file = JSON.createObjectNode().put("source", "a test");
        file.putArray("exercises").add(exercise);
        String id = exercise.path("id").asText();
        return languages.stream().allMatch(language -> isAccepted(file.toString(), id, language));
    }

    private static boolean isAccepted(String file, String id, Language language) {
        RoutineText all = language.routine();
        Map<String, ExerciseText> only = Map.of(id, all.exercises().get(id));
        try {
            RoutineFile.parse(file, new RoutineText(all.name(), all.cautions(), all.weeklyCaution(), only),
                    language.translator());
            return true;
        } catch (InvalidFileException refused) {
            return false;
        }
    }

    /** The exercise with one of its numbers as large as the reader accepts. */
    private ObjectNode largest(ObjectNode exercise) {
        boolean repetitions = random.nextBoolean();
        int phase = random.nextInt(exercise.at("/dose/repetition").size());
        ObjectNode large = exercise;
        for (ObjectNode larger = exercise; isAccepted(larger); larger = larger(large, repetitions, phase)) {
            large = larger;
        }
        return large;
    }

    private static ObjectNode larger(ObjectNode exercise, boolean repetitions, int phase) {
        ObjectNode larger = exercise.deepCopy();
        if (repetitions) {
            ObjectNode number = (ObjectNode) larger.at("/dose/repetitions");
            boolean divided = larger.at("/dose/sides/shared").asText().equals("divided");
            return with(larger, number, "value", divided ? 2 : 1);
        }
        ObjectNode number = (ObjectNode) larger.at("/dose/repetition").get(phase);
        number.remove("range");
        return with(larger, number, "seconds", 1);
    }

    private static ObjectNode with(ObjectNode exercise, ObjectNode number, String field, int more) {
        number.put(field, number.path(field).asInt() + more);
        return exercise;
    }

    private ObjectNode random(JsonNode shipped) {
        ObjectNode exercise = shipped.deepCopy();
        exercise.set("settle", seconds(Exercise.SETTLE));
        ObjectNode dose = exercise.putObject("dose");
        dose.set("timesADay", count(number(Dose.TIMES_A_DAY)));
        int sets = number(Dose.SETS);
        dose.set("sets", count(sets));
        int repetitions = number(Dose.REPETITIONS);
        if (shipped.at("/dose/sides").isObject()) {
            boolean divided = random.nextBoolean();
            dose.putObject("sides")
                    .put("shared", divided ? "divided" : "each")
                    .put("from", "ours")
                    .set("change", seconds(Sides.CHANGE));
            repetitions += divided ? repetitions % 2 : 0;
        } else {
            dose.put("sides", "none");
        }
        dose.set("repetitions", count(repetitions));
        phases(dose.putArray("repetition"));
        if (sets > 1) {
            dose.set("rest", seconds(new AllowedRange(1, Dose.REST.most())));
        }
        return exercise;
    }

    private void phases(ArrayNode phases) {
        int size = between(1, 4).next(random);
        int hold = between(0, size).next(random);
        for (int i = 0; i < size; i++) {
            Motion motion = oneOf(i == hold ? HOLDS : MOVES).next(random);
            phases.add(phaseSeconds(motion.held()).put("phase", motion.name().toLowerCase(Locale.ROOT)));
        }
    }

    private ObjectNode phaseSeconds(boolean held) {
        int seconds = random.nextInt(held ? 2 : 6) == 0 ? number(Phase.SECONDS) : USUAL_SECONDS.next(random);
        return seconds(seconds, Phase.SECONDS);
    }

    private static ObjectNode count(int value) {
        return JSON.createObjectNode().put("value", value).put("from", "ours");
    }

    private ObjectNode seconds(AllowedRange bounds) {
        return seconds(number(bounds), bounds);
    }

    private ObjectNode seconds(int seconds, AllowedRange bounds) {
        ObjectNode number = JSON.createObjectNode().put("seconds", seconds).put("from", "ours");
        if (random.nextInt(3) == 0) {
            int least = Math.max(bounds.least(), seconds - between(0, 10).next(random));
            int most = Math.min(bounds.most(), seconds + between(0, 10).next(random));
            number.putArray("range").add(least).add(most);
        }
        return number;
    }

    /** Any number of a range; its ends are tried more often. */
    private int number(AllowedRange bounds) {
        return weighted(weight(4, between(bounds.least(), bounds.most())),
                weight(1, oneOf(List.of(bounds.least(), bounds.most())))).next(random);
    }

    private static JsonNode shipped() {
        try (InputStream file = RandomDoses.class.getResourceAsStream("/routine/back.json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
