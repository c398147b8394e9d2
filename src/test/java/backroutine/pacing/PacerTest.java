package backroutine.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.language.English;
import backroutine.routine.Dose;
import backroutine.routine.DoseValue;
import backroutine.routine.Exercise;
import backroutine.routine.Phase;
import backroutine.routine.Sides;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What holds for the work of each exercise, with all settings, from all places. */
class PacerTest {
    static final List<Exercise> EXERCISES = English.routine().exercises();
    private static final Pacer PACER = new Pacer(English.translator());

    @ParameterizedTest
    @FieldSource("EXERCISES")
    void workLastsExactlyAsLongAsTheDoseSays(Exercise exercise) {
        for (Settings settings : AllCombinations.settings(exercise)) {
            for (Place from : AllCombinations.places(exercise)) {
                assertEquals(prescribed(exercise, from, settings), PACER.work(exercise, from, settings).total(),
                        () -> "from " + from + " with " + settings);
            }
        }
    }

    @ParameterizedTest
    @FieldSource("EXERCISES")
    void thePlaceIsTheRepetitionUnderWay(Exercise exercise) {
        for (Settings settings : AllCombinations.settings(exercise)) {
            Timeline work = PACER.work(exercise, Pacer.start(exercise), settings);
            long start = 0;
            for (Place place : AllCombinations.places(exercise)) {
                start += pauseBefore(exercise, place, settings);
                long end = start + repetition(exercise, settings);
                for (long moment : List.of(start, start + 1, (start + end) / 2, end - 1)) {
                    assertEquals(place, work.at(moment).place().orElseThrow(), () -> moment + " ms with " + settings);
                    assertTrue(work.at(moment).isWork());
                }
                start = end;
            }
            assertEquals(start, work.total());
        }
    }

    @ParameterizedTest
    @FieldSource("EXERCISES")
    void placesAreInOrderAndNoneIsLeftOut(Exercise exercise) {
        for (Settings settings : AllCombinations.settings(exercise)) {
            List<Place> passed = new ArrayList<>();
            Timeline work = PACER.work(exercise, Pacer.start(exercise), settings);
            for (long moment = 0; moment < work.total(); moment += 500) {
                Place place = work.at(moment).place().orElseThrow();
                if (passed.isEmpty() || !passed.getLast().equals(place)) {
                    passed.add(place);
                }
            }
            assertEquals(AllCombinations.places(exercise), passed);
        }
    }

    @ParameterizedTest
    @FieldSource("EXERCISES")
    void eachSetEndsOnce(Exercise exercise) {
        for (Settings settings : AllCombinations.settings(exercise)) {
            Timeline work = PACER.work(exercise, Pacer.start(exercise), settings);

            List<Integer> sets = work.setsEnded(work.total()).stream().map(Place::set).toList();

            assertEquals(AllCombinations.places(exercise).stream().map(Place::set).distinct().toList(), sets);
            assertEquals(sets.size() - 1, work.setsEnded(work.total() - 1).size());
        }
    }

    /** The prescribed length in milliseconds, computed from the numbers of the routine only. */
    private static long prescribed(Exercise exercise, Place from, Settings settings) {
        long millis = 0;
        List<Place> places = AllCombinations.places(exercise);
        for (Place place : places.subList(places.indexOf(from), places.size())) {
            millis += place.equals(from) ? 0 : pauseBefore(exercise, place, settings);
            millis += repetition(exercise, settings);
        }
        return millis;
    }

    /** Milliseconds of rest or of change of sides before a place. */
    private static long pauseBefore(Exercise exercise, Place place, Settings settings) {
        Dose dose = exercise.dose();
        boolean firstSide = place.side() == dose.sides().order().getFirst();
        if (place.repetition() > 1 || place.set() == 1 && firstSide) {
            return 0;
        }
        return 1000L * (firstSide ? within(dose.rest(), dose.rest().value() + settings.restOffset()) : change(dose));
    }

    private static int change(Dose dose) {
        return switch (dose.sides()) {
            case Sides.None() -> 0;
            case Sides.Each(var seconds, _) -> seconds.value();
            case Sides.Divided(var seconds, _) -> seconds.value();
        };
    }

    private static long repetition(Exercise exercise, Settings settings) {
        long seconds = 0;
        for (Phase phase : exercise.dose().repetition()) {
            int pace = switch (settings.pace()) {
                case SLOWER -> 1;
                case AS_PRESCRIBED -> 0;
                case FASTER -> -1;
            };
            seconds += phase.motion().held()
                    ? settings.holds().get(exercise.id())
                    : within(phase.seconds(), phase.seconds().value() + pace);
        }
        return seconds * 1000;
    }

    private static int within(DoseValue range, int wanted) {
        return Math.max(range.min(), Math.min(range.max(), wanted));
    }
}
