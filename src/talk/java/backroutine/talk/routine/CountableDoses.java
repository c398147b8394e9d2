package backroutine.talk.routine;

import backroutine.json.InvalidFileException;
import backroutine.pacing.AlexaLimits;
import backroutine.pacing.BlockPlan;
import backroutine.pacing.BlockPlanner;
import backroutine.pacing.BlockStart;
import backroutine.pacing.Delivery;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.IntroductionPart;
import backroutine.pacing.Pace;
import backroutine.pacing.Pacer;
import backroutine.pacing.Settings;
import backroutine.pacing.Timeline;
import backroutine.pacing.Wording;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.text.Translator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks that the doses of a routine can be counted aloud. The reader of the file knows no words and no audio, so it accepts a
 * phase that is too short for its words, and a set that is too long for one answer.
 */
final class CountableDoses {
    private static final int MILLIS_A_SECOND = 1000;

    private final Routine routine;
    private final BlockPlanner planner;

    private CountableDoses(Routine routine, Translator translator) {
        this.routine = routine;
        this.planner = new BlockPlanner(routine, translator);
    }

    /**
     * Checks each exercise as prescribed, and with the least and the most that the user may choose.
     *
     * @throws InvalidFileException if one cannot be counted; the message is one line
     */
    static void require(Routine routine, Translator translator) {
        var doses = new CountableDoses(routine, translator);
        for (int i = 0; i < routine.exercises().size(); i++) {
            Exercise exercise = routine.exercises().get(i);
            String path = "exercises[" + i + "].dose.repetition";
            chosen(exercise).forEach(settings -> doses.require(exercise, settings, path));
        }
    }

    private static Stream<Settings> chosen(Exercise exercise) {
        List<Settings> holds = exercise.dose()
                .hold()
                .map(hold -> Stream.of(hold.seconds().value(), hold.seconds().min(), hold.seconds().max())
                        .map(seconds -> Settings.prescribed().withHold(exercise.id(), seconds))
                        .toList())
                .orElse(List.of(Settings.prescribed()));
        return holds.stream().flatMap(hold -> Stream.of(Pace.values()).map(hold::withPace));
    }

    private void require(Exercise exercise, Settings settings, String path) {
        long millis = millis(exercise, settings, path);
        if (millis > AlexaLimits.RESPONSE) {
            throw InvalidFileException.at(path, "cannot be counted: one side of a set takes "
                    + millis / MILLIS_A_SECOND + " s, but one answer has " + AlexaLimits.RESPONSE / MILLIS_A_SECOND
                    + " s at most; lower the repetitions, the seconds or the range");
        }
    }

    private long millis(Exercise exercise, Settings settings, String path) {
        var plan = new BlockPlan(Pacer.start(exercise), IntroductionPart.none(), false,
                BlockPlan.SHORTEST_SETTLE, 0, List.of(), IntroductionLevel.NONE, BlockStart.COUNTS,
                Delivery.AUDIO_DOCUMENT,
                Wording.complete());
        try {
            return Timeline.millis(planner.block(plan, settings).response());
        } catch (IllegalArgumentException refused) {
            throw InvalidFileException.at(path,
                    "cannot be counted: " + refused.getMessage() + "; make that phase or its range longer");
        }
    }
}
