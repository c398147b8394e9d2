package backroutine.routine.json;

import backroutine.json.Cursor;
import backroutine.routine.AllowedRange;
import backroutine.routine.ChosenBy;
import backroutine.routine.Dose;
import backroutine.routine.DoseValue;
import backroutine.routine.Motion;
import backroutine.routine.Phase;
import backroutine.routine.Sides;
import java.util.ArrayList;
import java.util.List;

/** Reads the dose of an exercise. */
final class DoseReader {
    private static final AllowedRange REST = new AllowedRange(1, Dose.REST.most());

    private enum Shared {
        DIVIDED, EACH
    }

    private DoseReader() {}

    static Dose dose(Cursor file) {
        file.object("timesADay", "sets", "repetitions", "sides", "repetition", "rest");
        DoseValue timesADay = DoseValueReader.count(file.at("timesADay"), Dose.TIMES_A_DAY);
        DoseValue sets = DoseValueReader.count(file.at("sets"), Dose.SETS);
        DoseValue repetitions = DoseValueReader.count(file.at("repetitions"), Dose.REPETITIONS);
        Sides sides = sides(file.at("sides"));
        if (sides instanceof Sides.Divided && repetitions.value() % 2 != 0) {
            throw file.at("repetitions").at("value").wrong("even, because the sides divide the repetitions");
        }
        List<Phase> repetition = repetition(file.at("repetition"));
        DoseValue rest = rest(file.at("rest"), sets.value());
        return file.make(() -> new Dose(timesADay, sets, repetitions, sides, repetition, rest));
    }

    private static Sides sides(Cursor file) {
        if (file.node().asText().equals("none")) {
            return new Sides.None();
        }
        if (!file.node().isObject()) {
            throw file.wrong("\"none\" or an object with shared, from, change");
        }
        file.object("shared", "from", "change");
        Shared shared = file.at("shared").oneOf(Shared.class);
        ChosenBy chosenBy = file.at("from").oneOf(ChosenBy.class);
        DoseValue change = DoseValueReader.seconds(file.at("change"), Sides.CHANGE);
        return switch (shared) {
            case DIVIDED -> new Sides.Divided(change, chosenBy);
            case EACH -> new Sides.Each(change, chosenBy);
        };
    }

    private static List<Phase> repetition(Cursor file) {
        List<Phase> phases = new ArrayList<>();
        for (Cursor item : file.items(1)) {
            Phase phase = phase(item);
            if (phase.motion().held() && phases.stream().anyMatch(before -> before.motion().held())) {
                throw item.at("phase").wrong("no second hold: one repetition has one squeeze or hold at most");
            }
            phases.add(phase);
        }
        return phases;
    }

    private static Phase phase(Cursor file) {
        file.object("phase", "seconds", "range", "from");
        Motion motion = file.at("phase").oneOf(Motion.class);
        DoseValue seconds = DoseValueReader.value(file, "seconds", Phase.SECONDS);
        return file.make(() -> new Phase(motion, seconds));
    }

    private static DoseValue rest(Cursor file, int sets) {
        if (sets == 1) {
            file.absent("there is one set");
            return DoseValue.fixed(0, ChosenBy.OURS);
        }
        return DoseValueReader.seconds(file, REST);
    }
}
