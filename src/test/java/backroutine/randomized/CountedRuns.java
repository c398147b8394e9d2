package backroutine.randomized;

import backroutine.language.English;
import backroutine.talk.device.Playback;
import backroutine.talk.device.Timing;
import backroutine.talk.heard.ShownDocument;
import backroutine.talk.heard.Sound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the sets in what is played, from the words alone and the prescription. A run of counted words ends when something else
 * is said. The words after it tell whether a set or only a side has ended.
 */
final class CountedRuns {
    /** "Set 1 of 2". */
    private static final Pattern SEEN_SET = Pattern.compile("Set (\\d+) of");
    /** A block on a screen that is followed by another one ends with so much silence, after the work of its set. */
    private static final long SILENT_END = 200;

    private CountedRuns() {}

    /**
     * Counted words without a break between them.
     *
     * @param endMs when other words begin, in milliseconds from the start of the audio
     * @param earliestMs the same for a voice of ordinary speed; equal in an audio document, where beats keep the time, but for the
     *        silence that ends a block on a screen
     * @param set the number of its set; empty if no words tell it
     * @param endsSet whether the set ends with it, rather than only a side
     */
    record Run(String exercise, long startMs, long endMs, long earliestMs, Optional<Integer> set, boolean endsSet) {}

    /** The runs of a response and of its reprompt, as if the user says nothing. */
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
        return playback.shows()
                .filter(ShownDocument::playsVoice)
                .map(shown -> withSetsThatAreSeen(runs, shown))
                .orElseGet(() -> withSetNumbers(runs));
    }

    /** On a screen, a block is one set or one of its sides, and what comes next is not said in it: the picture tells. */
    private static List<Run> withSetsThatAreSeen(List<Run> runs, ShownDocument shown) {
        List<Run> seen = new ArrayList<>();
        for (Run run : runs) {
            String line = shown.data().path("sides").path(seen.size()).path("line").asText();
            Matcher set = SEEN_SET.matcher(line);
            boolean firstSide = Prescription.exercise(run.exercise())
                    .secondSide()
                    .filter(side -> !line.contains(side.replaceAll("[.]$", "")))
                    .isPresent();
            boolean last = seen.size() == runs.size() - 1;
            seen.add(new Run(run.exercise(), run.startMs(), run.endMs(), run.earliestMs() - (last ? SILENT_END : 0),
                    Optional.of(set.find() ? Integer.parseInt(set.group(1)) : 1), !firstSide));
        }
        return seen;
    }

    /** The words after the last run; they end with the question for what comes next. On a screen, that is seen. */
    static String wordsAfterLastRun(Playback playback) {
        Optional<ShownDocument> screen = playback.shows().filter(ShownDocument::playsVoice);
        if (screen.isPresent()) {
            return seenNext(screen.get(), in(playback));
        }
        List<Sound.Words> words = words(playback);
        int last = words.size();
        while (last > 0 && !Prescription.isCounted(words.get(last - 1).text())) {
            last--;
        }
        return wordsUntilNextRun(words, last);
    }

    /** After its last set comes the exercise that is named on the picture, otherwise another set or side. */
    private static String seenNext(ShownDocument shown, List<Run> runs) {
        if (runs.isEmpty()) {
            return "";
        }
        Run last = runs.getLast();
        int set = last.set().orElseThrow();
        if (!last.endsSet() || set < Prescription.exercise(last.exercise()).sets()) {
            return Prescription.set(last.endsSet() ? set + 1 : set);
        }
        return shown.data().path("next").asText() + "?";
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

    /**
     * Milliseconds by which plain speech may be quicker: it is planned for a voice of ordinary speed, and played here with a
     * slow one.
     */
    private static long possibleLead(List<Sound.Words> words) {
        return words.stream().mapToLong(some -> some.lengthMs() - English.spoken(some.text()).expectedMillis()).sum();
    }

    private static Run run(Prescription.Exercise exercise, long start, long end, long earliest, String saidNext) {
        boolean otherSide = exercise.secondSide()
                .filter(side -> saidNext.contains(side) || Prescription.says(saidNext, "count.ask-side"))
                .isPresent();
        Optional<Integer> announced = Prescription.setIn(saidNext.split("Back to the ")[0])
                .filter(set -> set > 1)
                .map(set -> set - 1);
        boolean withinSide = Prescription.says(saidNext, "count.ask-go-on");
        return new Run(exercise.id(), start, end, earliest, announced, !otherSide && !withinSide);
    }

    /** If no words tell the number of a set, the next run of the exercise does. If there is none, it was the last set. */
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
