package backroutine.randomized;

import backroutine.language.English;
import backroutine.talk.device.Playback;
import backroutine.talk.device.Timing;
import backroutine.talk.heard.Sound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Follows what is played by ear, with the prescription at hand and no knowledge of how the skill keeps the place: a run of
 * counted words ends when something else is said, and what is said then tells whether a set has ended or a side.
 */
final class CountedRuns {
    private CountedRuns() {}

    /**
     * Counted words without a break between them.
     *
     * @param endMs when something else is said, in milliseconds from the beginning of the audio
     * @param earliestMs when that would be for a quicker voice; the same where beats keep the time
     * @param set which set it belongs to; empty where nothing that is said tells
     * @param endsSet whether the set has ended with it, rather than one of its sides
     */
    record Run(String exercise, long startMs, long endMs, long earliestMs, Optional<Integer> set, boolean endsSet) {}

    /** All runs of an answer and, where nobody says anything, of its reprompt. */
    static List<Run> in(Playback playback) {
        List<Sound.Words> words = words(playback);
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Prescription.Exercise> begins = Prescription.begunBy(words.get(at).text());
            if (begins.isEmpty()) {
                at++;
                continue;
            }
            int start = at;
            while (at < words.size() && Prescription.isCounted(words.get(at).text())) {
                at++;
            }
            long end = at < words.size() ? words.get(at).startMs() : words.get(at - 1).endMs();
            long earliest = words.get(start).onTheBeat() ? end : end - possibleLead(words.subList(0, at));
            runs.add(run(begins.get(), words.get(start).startMs(), end, earliest, wordsUntilNextRun(words, at)));
        }
        return withSetNumbers(runs);
    }

    /** What is said after the last run: at its end, the question what comes next. */
    static String wordsAfterLastRun(Playback playback) {
        List<Sound.Words> words = words(playback);
        int last = words.size();
        while (last > 0 && !Prescription.isCounted(words.get(last - 1).text())) {
            last--;
        }
        return wordsUntilNextRun(words, last);
    }

    private static List<Sound.Words> words(Playback playback) {
        long second = playback.answer().lengthMs() + Timing.MICROPHONE.toMillis();
        return Stream.concat(playback.answer().spoken(), playback.reprompt()
                .spoken()
                .map(words -> new Sound.Words(words.startMs() + second, words.lengthMs(), words.text(),
                        words.onTheBeat())))
                .toList();
    }

    private static String wordsUntilNextRun(List<Sound.Words> words, int from) {
        StringBuilder said = new StringBuilder();
        for (int i = from; i < words.size() && Prescription.begunBy(words.get(i).text()).isEmpty(); i++) {
            said.append(words.get(i).text()).append(' ');
        }
        return said.toString();
    }

    /** Plain speech is timed for a voice of ordinary speed, and heard here in a slow one. */
    private static long possibleLead(List<Sound.Words> words) {
        return words.stream().mapToLong(some -> some.lengthMs() - English.spoken(some.text()).expectedMillis()).sum();
    }

    private static Run run(Prescription.Exercise exercise, long start, long end, long earliest, String saidNext) {
        boolean otherSide = exercise.secondSide()
                .filter(side -> saidNext.contains(side) || saidNext.contains(Prescription.beginning("count.ask-side")))
                .isPresent();
        Optional<Integer> announced = Prescription.setIn(saidNext).filter(set -> set > 1).map(set -> set - 1);
        return new Run(exercise.id(), start, end, earliest, announced, !otherSide);
    }

    /** Where no number was said, it is told by what follows: another run of the exercise, or none, so that it was the last. */
    private static List<Run> withSetNumbers(List<Run> runs) {
        List<Run> numbered = new ArrayList<>();
        for (Run run : runs.reversed()) {
            Optional<Run> next = numbered.isEmpty()
                    ? Optional.empty()
                    : Optional.of(numbered.getFirst()).filter(later -> later.exercise().equals(run.exercise()));
            boolean another = runs.stream()
                    .anyMatch(one -> one.endsSet() && one.startMs() < run.startMs()
                            && one.exercise().equals(run.exercise()));
            Optional<Integer> set = run.set()
                    .or(() -> next.flatMap(Run::set).map(later -> run.endsSet() ? later - 1 : later))
                    .or(() -> run.endsSet() || another
                            ? Optional.of(Prescription.exercise(run.exercise()).sets())
                            : Optional.empty());
            numbered.addFirst(
                    new Run(run.exercise(), run.startMs(), run.endMs(), run.earliestMs(), set, run.endsSet()));
        }
        return numbered;
    }
}
