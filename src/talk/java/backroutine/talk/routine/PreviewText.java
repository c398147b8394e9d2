package backroutine.talk.routine;

import backroutine.routine.AllowedRange;
import backroutine.routine.ChosenBy;
import backroutine.routine.Dose;
import backroutine.routine.Exercise;
import backroutine.routine.Sides;
import java.util.ArrayList;
import java.util.List;

/** Writes a preview as lines of English text, for a terminal of 80 columns. */
public final class PreviewText {
    private static final String NUMBER = "     %-18s %5s   %-15s %s";
    private static final String VISIT = "  %-34s %5s   \"%s\"";
    private static final int SECONDS_A_MINUTE = 60;
    private static final int MILLIS_A_SECOND = 1000;

    private PreviewText() {}

    /** The lines of a preview. */
    public static List<String> of(RoutinePreview preview) {
        List<String> lines = new ArrayList<>();
        lines.add(preview.source());
        lines.add("");
        lines.add("\"source\" marks a number of the exercise sheet, \"our choice\" a number that the");
        lines.add("sheet leaves open. The range is how far the user may change it by voice.");
        for (int i = 0; i < preview.exercises().size(); i++) {
            lines.add("");
            lines.addAll(exercise(i + 1, preview.exercises().get(i)));
        }
        lines.add("");
        lines.add("How long a visit is, in minutes, and what the coach says of it");
        lines.add(visit("First visit", preview.first()));
        lines.add(visit("Later visit", preview.later()));
        preview.second().ifPresent(second -> lines.add(visit("Second visit of a day", second)));
        return List.copyOf(lines);
    }

    private static List<String> exercise(int number, ExercisePreview preview) {
        Exercise exercise = preview.exercise();
        List<String> lines = new ArrayList<>();
        lines.add(number + ". " + exercise.name().bare() + ", " + exercise.text().position());
        lines.add("   " + dose(exercise.dose()));
        lines.add("   Takes " + length(preview.laterMillis()) + " minutes; " + length(preview.firstMillis())
                + " the first time, when all is explained.");
        lines.add(NUMBER.formatted("", "", "range by voice", "chosen by"));
        preview.numbers().forEach(one -> lines.add(number(one)));
        return lines;
    }

    private static String dose(Dose dose) {
        int sets = dose.sets().value();
        String sides = switch (dose.sides()) {
            case Sides.None() -> "";
            case Sides.Divided(_, ChosenBy by) -> sides(dose, by);
            case Sides.Each(_, ChosenBy by) -> sides(dose, by);
        };
        return sets + (sets == 1 ? " set of " : " sets of ") + dose.repetitions().value() + sides + ", "
                + (dose.timesADay().value() == 1 ? "once" : "twice") + " a day";
    }

    private static String sides(Dose dose, ChosenBy chosenBy) {
        return ", " + dose.repetitionsASide() + " a side (" + from(chosenBy) + ")";
    }

    private static String number(DoseNumber number) {
        String value = switch (number.unit()) {
            case VALUE -> number.value().value() + "  ";
            case SECONDS -> number.value().value() + " s";
        };
        return NUMBER.formatted(name(number.name()), value, number.range().map(AllowedRange::toString).orElse(""),
                from(number.value().chosenBy()));
    }

    private static String name(String name) {
        return switch (name) {
            case "timesADay" -> "times a day";
            case "settle" -> "get in position";
            case "change" -> "change sides";
            case "rest" -> "rest between sets";
            case "inhale" -> "breathe in";
            case "exhale" -> "breathe out";
            default -> name;
        };
    }

    private static String from(ChosenBy chosenBy) {
        return switch (chosenBy) {
            case SOURCE -> "source";
            case OURS -> "our choice";
        };
    }

    private static String visit(String name, VisitPreview visit) {
        int exercises = visit.exercises().size();
        return VISIT.formatted(name + ", " + exercises + (exercises == 1 ? " exercise" : " exercises"),
                length(visit.millis()), visit.spoken());
    }

    private static String length(long millis) {
        long seconds = Math.round((double) millis / MILLIS_A_SECOND);
        return "%d:%02d".formatted(seconds / SECONDS_A_MINUTE, seconds % SECONDS_A_MINUTE);
    }
}
