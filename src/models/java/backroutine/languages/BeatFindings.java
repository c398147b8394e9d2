package backroutine.languages;

import backroutine.language.Language;
import backroutine.pacing.CountDirection;
import backroutine.pacing.Counting;
import backroutine.pacing.Pace;
import backroutine.pacing.Pacer;
import backroutine.pacing.Settings;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counted words that are too long for their beat, with every hold, pace and way of counting that the user may choose. */
final class BeatFindings {
    private BeatFindings() {}

    static List<Finding> of(Folder folder, Language language, Routine routine) {
        Pacer pacer = new Pacer(language.translator());
        Set<String> mistakes = new LinkedHashSet<>();
        for (Exercise exercise : routine.exercises()) {
            settings(exercise).forEach(settings -> {
                try {
                    pacer.work(exercise, Pacer.start(exercise), settings);
                } catch (IllegalArgumentException tooLong) {
                    mistakes.add(exercise.id() + " cannot be counted: " + tooLong.getMessage()
                            + "; shorten the words, in exercises.json or here");
                }
            });
        }
        return mistakes.stream().map(mistake -> new Finding(folder.path(Folder.SPEECH), 0, mistake)).toList();
    }

    private static List<Settings> settings(Exercise exercise) {
        List<Settings> holds = exercise.dose()
                .hold()
                .map(hold -> IntStream.rangeClosed(hold.seconds().min(), hold.seconds().max())
                        .mapToObj(seconds -> Settings.prescribed().withHold(exercise.id(), seconds))
                        .toList())
                .orElse(List.of(Settings.prescribed()));
        List<Settings> all = new ArrayList<>();
        for (Settings hold : holds) {
            Stream.of(Pace.values())
                    .map(hold::withPace)
                    .flatMap(paced -> Stream.of(Counting.values()).map(paced::withCounting))
                    .flatMap(counted -> Stream.of(CountDirection.values()).map(counted::withDirection))
                    .forEach(all::add);
        }
        return all;
    }
}
