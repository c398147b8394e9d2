package backroutine.routine.json;

import static backroutine.routine.json.Edit.REMOVED;
import static backroutine.routine.json.RoutineEdits.Verdict.INVALID;
import static backroutine.routine.json.RoutineEdits.Verdict.READER_ONLY;
import static backroutine.routine.json.RoutineEdits.Verdict.VALID;

import java.util.List;

/** Edits of the routine file, with what the reader and the schema say of each. */
final class RoutineEdits {
    enum Verdict {
        VALID, INVALID,
        /** The edit breaks a rule across fields, which a schema cannot express: only the reader refuses it. */
        READER_ONLY
    }

    /** An edit, whether it is refused, and the exact message of the reader; empty if it is valid. */
    record Case(Edit edit, Verdict verdict, String line) {
        @Override
        public String toString() {
            return edit.toString();
        }
    }

    private static final String DOSE_VALUE = "{'seconds': 8, 'from': 'ours'}";
    private static final String MOTIONS = "squeeze, hold, relax, lift, lower, inhale, exhale, turn, return";

    static final List<Case> ALL = List.of(
            // Valid edits.
            valid("/$schema", REMOVED),
            valid("/exercises/4", REMOVED),
            valid("/exercises/0/dose/sets/value", "1.0"),
            valid("/exercises/1/dose/sets/value", "5"),
            valid("/exercises/1/dose/timesADay/value", "2"),
            valid("/exercises/1/dose/repetitions/value", "15"),
            valid("/exercises/1/dose/repetition/0/range", REMOVED),
            valid("/exercises/1/dose/repetition/0/range", "[1, 60]"),
            valid("/exercises/1/dose/rest", "{'seconds': 120, 'from': 'source'}"),
            valid("/exercises/1/settle", "{'seconds': 3, 'range': [3, 60], 'from': 'ours'}"),
            valid("/exercises/2/dose/repetitions/value", "4"),
            valid("/exercises/2/dose/sides/shared", "'each'"),
            valid("/exercises/4/dose/repetitions/value", "6"),

            // Fields that are missing.
            invalid("/exercises/0/dose", REMOVED, "exercises[0].dose is missing, but must be an object with "
                    + "timesADay, sets, repetitions, sides, repetition, rest"),
            invalid("/exercises/1/settle/seconds", REMOVED,
                    "exercises[1].settle.seconds is missing, but must be a whole number from 3 to 60"),
            invalid("/exercises/1/dose/sets/from", REMOVED,
                    "exercises[1].dose.sets.from is missing, but must be one of source, ours"),
            invalid("/exercises/2/dose/sides/from", REMOVED,
                    "exercises[2].dose.sides.from is missing, but must be one of source, ours"),
            invalid("/exercises/1/dose/rest", REMOVED,
                    "exercises[1].dose.rest is missing, but must be an object with seconds, range, from"),
            invalid("/exercises/1/dose/sides", REMOVED, "exercises[1].dose.sides is missing, "
                    + "but must be \"none\" or an object with shared, from, change"),

            invalid("/source", REMOVED, "source is missing, but must be words in quotes"),
            invalid("/exercises/0/settle", REMOVED,
                    "exercises[0].settle is missing, but must be an object with seconds, range, from"),

            // Unknown fields.
            invalid("/exercise", "[]",
                    "exercise is no known field, but must be one of $schema, source, "
                            + "exercises; did you mean exercises?"),
            invalid("/exercises/0/dose/reps", "10", "exercises[0].dose.reps is no known field, but must be one of "
                    + "timesADay, sets, repetitions, sides, repetition, rest"),
            invalid("/exercises/0/settel", DOSE_VALUE, "exercises[0].settel is no known field, "
                    + "but must be one of id, settle, dose, afterPain; did you mean settle?"),
            invalid("/exercises/0/dose/sets/range", "[1, 2]",
                    "exercises[0].dose.sets.range is no known field, but must be one of value, from"),
            invalid("/odd key", "1",
                    "[\"odd key\"] is no known field, but must be one of $schema, source, "
                            + "exercises"),

            invalid("/" + "r".repeat(600), "1",
                    "r".repeat(60) + "… is no known field, but must be one of $schema, source, exercises"),
            invalid("/" + "odd key ".repeat(80), "1",
                    "[\"odd key odd key odd key odd key odd key odd key odd key odd…] is no known field, "
                            + "but must be one of $schema, source, exercises"),

            // Values of the wrong type.
            invalid("", "[]", "the file is [], but must be an object with $schema, source, exercises"),
            invalid("/source", "7", "source is 7, but must be words in quotes"),
            invalid("/exercises/0/dose/repetitions", "10",
                    "exercises[0].dose.repetitions is 10, but must be an object with value, from"),
            invalid("/exercises/0/dose/repetitions/value", "'10'",
                    "exercises[0].dose.repetitions.value is \"10\", but must be a whole number from 1 to 30"),
            invalid("/exercises/0/dose/repetition/0/seconds", "2.5",
                    "exercises[0].dose.repetition[0].seconds is 2.5, but must be a whole number from 1 to 60"),

            // Unknown or missing words.
            invalid("/exercises/1/dose/repetition/0/phase", "'lfit'", "exercises[1].dose.repetition[0].phase is "
                    + "\"lfit\", but must be one of " + MOTIONS + "; did you mean lift?"),
            invalid("/exercises/1/dose/repetition/0/phase", "'jump'",
                    "exercises[1].dose.repetition[0].phase is \"jump\", but must be one of " + MOTIONS),
            invalid("/exercises/1/dose/sets/from", "'Source'", "exercises[1].dose.sets.from is \"Source\", "
                    + "but must be one of source, ours; did you mean source?"),
            invalid("/exercises/0/dose/sides", "'both'",
                    "exercises[0].dose.sides is \"both\", but must be \"none\" or an object with shared, from, change"),
            invalid("/exercises/4/dose/sides/shared", "'halved'",
                    "exercises[4].dose.sides.shared is \"halved\", but must be one of divided, each"),
            invalid("/exercises/0/id", "'Glute Squeeze'", "exercises[0].id is \"Glute Squeeze\", "
                    + "but must be lower-case words joined by hyphens"),

            // Numbers outside their range by one.
            invalid("/exercises/0/dose/timesADay/value", "0",
                    "exercises[0].dose.timesADay.value is 0, but must be a whole number from 1 to 2"),
            invalid("/exercises/0/dose/timesADay/value", "3",
                    "exercises[0].dose.timesADay.value is 3, but must be a whole number from 1 to 2"),
            invalid("/exercises/1/dose/sets/value", "0",
                    "exercises[1].dose.sets.value is 0, but must be a whole number from 1 to 5"),
            invalid("/exercises/1/dose/sets/value", "6",
                    "exercises[1].dose.sets.value is 6, but must be a whole number from 1 to 5"),
            invalid("/exercises/0/dose/repetitions/value", "31",
                    "exercises[0].dose.repetitions.value is 31, but must be a whole number from 1 to 30"),
            invalid("/exercises/1/dose/repetition/0/seconds", "75",
                    "exercises[1].dose.repetition[0].seconds is 75, but must be a whole number from 1 to 60"),
            invalid("/exercises/1/dose/repetition/0/seconds", "99999999999999999999",
                    "exercises[1].dose.repetition[0].seconds is 99999999999999999999, "
                            + "but must be a whole number from 1 to 60"),
            invalid("/exercises/1/dose/rest/seconds", "0",
                    "exercises[1].dose.rest.seconds is 0, but must be a whole number from 1 to 120"),
            invalid("/exercises/1/dose/rest/seconds", "121",
                    "exercises[1].dose.rest.seconds is 121, but must be a whole number from 1 to 120"),
            invalid("/exercises/0/settle/seconds", "2",
                    "exercises[0].settle.seconds is 2, but must be a whole number from 3 to 60"),
            invalid("/exercises/2/dose/sides/change/seconds", "61",
                    "exercises[2].dose.sides.change.seconds is 61, but must be a whole number from 1 to 60"),

            // Ranges.
            invalid("/exercises/0/dose/repetition/0/range", "[0, 5]",
                    "exercises[0].dose.repetition[0].range is [0,5], but must be [least, most] around 3, inside 1 to 60"),
            invalid("/exercises/0/dose/repetition/0/range", "[3, 61]",
                    "exercises[0].dose.repetition[0].range is [3,61], but must be [least, most] around 3, inside 1 to 60"),
            invalid("/exercises/0/dose/repetition/0/range", "[3]",
                    "exercises[0].dose.repetition[0].range is [3], but must be [least, most] around 3, inside 1 to 60"),
            invalid("/exercises/1/dose/rest/range", "'15-60'",
                    "exercises[1].dose.rest.range is \"15-60\", but must be [least, most] around 30, inside 1 to 120"),
            readerOnly("/exercises/0/dose/repetition/0/range", "[4, 5]",
                    "exercises[0].dose.repetition[0].range is [4,5], but must be [least, most] around 3, inside 1 to 60"),
            readerOnly("/exercises/0/dose/repetition/0/seconds", "6",
                    "exercises[0].dose.repetition[0].range is [3,5], but must be [least, most] around 6, inside 1 to 60"),

            // Lists that may not be empty.
            invalid("/exercises", "[]", "exercises is [], but must be a list of at least 1"),
            invalid("/exercises/0/dose/repetition", "[]",
                    "exercises[0].dose.repetition is [], but must be a list of at least 1"),

            // Rules across fields.
            invalid("/exercises/2/dose/repetitions/value", "3", "exercises[2].dose.repetitions.value is 3, "
                    + "but must be even, because the sides divide the repetitions"),
            invalid("/exercises/1/dose/repetition/2/phase", "'squeeze'", "exercises[1].dose.repetition[2].phase is "
                    + "\"squeeze\", but must be no second hold: one repetition has one squeeze or hold at most"),
            invalid("/exercises/1/dose/sets/value", "1", "exercises[1].dose.rest is "
                    + "{\"seconds\":30,\"range\":[15,60],\"from\":\"ours\"}, but must be absent, because there is one set"),
            invalid("/exercises/0/dose/sets/value", "2",
                    "exercises[0].dose.rest is missing, but must be an object with seconds, range, from"),
            readerOnly("/exercises/3/id", "'glute-bridge'",
                    "exercises[3].id is \"glute-bridge\", but must be different from exercises[1].id"),

            // Doses that cannot be spoken.
            readerOnly("/exercises/1/dose/repetitions/value", "30",
                    "exercises[1].dose.repetition lasts too long: one set "
                            + "takes up to 300 s (30 times 10 s), but at most 181 s fit one answer (235 s less 6 s to count in, 39 s "
                            + "to end and 10 s for a slow voice); lower the repetitions, the seconds or a range"),
            readerOnly("/exercises/1/dose/rest", "{'seconds': 3, 'from': 'ours'}",
                    "exercises[1].dose.rest is 3 s at the "
                            + "least, but must be at least 4 s: it takes so long to name the set and to count in"),
            readerOnly("/exercises/4/dose/sides/change/seconds", "3",
                    "exercises[4].dose.sides.change is 3 s at the least, "
                            + "but must be at least 4 s: it takes so long to name the side and to count in"),

            // Rules between the routine and the texts of a language.
            readerOnly("/exercises/3/id", "'headstand'",
                    "exercises[3].id is \"headstand\", for which the language has no "
                            + "words: add them to its exercises.json, or remove the exercise here"),
            readerOnly("/exercises/4/dose/sides", "'none'", "exercises[4] cannot be used: the exercise "
                    + "\"thoracic-stretch\" has no sides, so it needs no side cues"),
            readerOnly("/exercises/0/dose/sides", "{'shared': 'each', 'from': 'ours', 'change': " + DOSE_VALUE + "}",
                    "exercises[0] cannot be used: the exercise \"glute-squeeze\" needs a side cue for LEFT"));

    private RoutineEdits() {}

    private static Case valid(String pointer, String value) {
        return new Case(new Edit(pointer, value), VALID, "");
    }

    private static Case invalid(String pointer, String value, String line) {
        return new Case(new Edit(pointer, value), INVALID, line);
    }

    private static Case readerOnly(String pointer, String value, String line) {
        return new Case(new Edit(pointer, value), READER_ONLY, line);
    }
}
