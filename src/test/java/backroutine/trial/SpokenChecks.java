package backroutine.trial;

import backroutine.pacing.Settings;
import backroutine.routine.Exercise;
import backroutine.routine.Phase;
import backroutine.routine.Routine;
import backroutine.talk.model.NumberWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What must be true of everything that a person hears, whatever is said to the skill.
 *
 * @param numbers the number words of the language
 */
record SpokenChecks(Routine routine, NumberWords numbers) {
    private static final int COMPLETIONS_TO_KNOW_THE_STEPS = 2;
    private static final int SECOND = 1000;
    /** The words that say of a number that it is a repetition's. */
    private static final String MARKED = "\\bnumber [a-z-]+|\\blast one\\b";

    /**
     * The exercises that were counted before their steps and what they need were said. An exercise that was completed twice may
     * be counted without.
     */
    List<String> countedUnexplained(List<HeardBeat> heard) {
        List<String> unexplained = new ArrayList<>();
        Set<String> counted = new HashSet<>();
        StringBuilder said = new StringBuilder();
        for (HeardBeat beat : heard) {
            if (isCounted(beat) && counted.add(beat.place().exercise())) {
                Exercise exercise = routine.exercise(beat.place().exercise());
                if (beat.progress().profile().completions(exercise.id()) < COMPLETIONS_TO_KNOW_THE_STEPS) {
                    Stream.concat(exercise.text().steps().stream(), exercise.text().kit().stream())
                            .filter(needed -> said.indexOf(lower(needed)) < 0)
                            .map(needed -> exercise.id() + " is counted, and nobody has said: " + needed)
                            .forEach(unexplained::add);
                }
            }
            said.append(lower(beat.words())).append(' ');
        }
        return unexplained;
    }

    /** The numbers of repetitions that by ear could be seconds of a hold: those without "number", and not said as "last one". */
    List<String> unmarkedNumbers(List<HeardBeat> heard) {
        return heard.stream()
                .filter(HeardBeat::isWork)
                .filter(beat -> !isSecondOfHold(beat) && hasUnmarkedNumber(beat.words()))
                .map(beat -> "\"" + beat.words() + "\" in " + beat.place())
                .toList();
    }

    private boolean isCounted(HeardBeat beat) {
        return beat.isWork() || beat.isCountIn() && numbers.value(beat.words()).isPresent();
    }

    private boolean hasUnmarkedNumber(String words) {
        return Stream.of(lower(words).replaceAll(MARKED, "").split("[^a-z-]+"))
                .anyMatch(word -> numbers.value(word).isPresent());
    }

    /** Whether the words are the number of the second of a hold in which they are said, counted up or down. */
    private boolean isSecondOfHold(HeardBeat beat) {
        OptionalInt number = numbers.value(beat.words());
        if (number.isEmpty()) {
            return false;
        }
        Settings settings = beat.progress().profile().settings();
        Exercise exercise = routine.exercise(beat.place().exercise());
        long start = 0;
        for (Phase phase : exercise.dose().repetition()) {
            int seconds = settings.seconds(exercise, phase);
            long second = (beat.millis() - start) / SECOND + 1;
            if (phase.motion().held() && second >= 1 && second <= seconds) {
                return number.getAsInt() == second || number.getAsInt() == seconds - second + 1;
            }
            start += seconds * (long) SECOND;
        }
        return false;
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
