package backroutine.pacing;

import backroutine.pacing.Beat.Kind;
import backroutine.routine.Exercise;
import backroutine.text.Message;
import backroutine.text.SpokenText;
import backroutine.text.Translator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A count-in, "three, two, one", with the sentences before it. */
final class CountIn {
    /** One second, in milliseconds. */
    private static final int SECOND = 1000;

    private final Translator translator;
    private final Exercise exercise;
    private final Place next;

    /** A count-in before a repetition. */
    CountIn(Translator translator, Exercise exercise, Place next) {
        this.translator = translator;
        this.exercise = exercise;
        this.next = next;
    }

    /**
     * Beats of together {@code seconds}: the first of some sentences at their beginning, another sentence and the count-in at
     * their end. If there is no time for both sentences, the first one is left out.
     */
    List<Beat> after(List<Message> atBeginning, Message atEnd, int seconds, Kind kind) {
        int announced = secondsOf(atEnd) + Transitions.COUNT_IN;
        Optional<SpokenText> sentence = atBeginning.stream()
                .map(translator::text)
                .filter(text -> Beat.fits(text, (seconds - announced) * SECOND))
                .findFirst();
        if (sentence.isEmpty()) {
            return after(atEnd, seconds, kind);
        }
        List<Beat> beats = new ArrayList<>();
        beats.add(new Beat((seconds - announced) * SECOND, sentence.get(), kind, Optional.of(next)));
        beats.addAll(after(atEnd, announced, kind));
        return beats;
    }

    /**
     * Beats of together {@code seconds}: a sentence, then the count-in. The count-in gets shorter for the sentence, down to three
     * seconds, and after a change of sides it always is. Five seconds or less are only counted. So is getting into position if there
     * is no time for its sentence.
     *
     * @throws IllegalArgumentException if a rest or a change of sides is too short for its sentence
     */
    List<Beat> after(Message sentence, int seconds, Kind kind) {
        int longest = Math.min(seconds,
                kind == Kind.CHANGE_SIDES ? Transitions.SHORT_COUNT_IN : Transitions.COUNT_IN);
        boolean onlyCounted = seconds <= Transitions.SHORT_COUNT_IN || kind == Kind.COUNT_IN && seconds <= longest;
        if (onlyCounted) {
            return counted(longest, kind);
        }
        List<Beat> beats = new ArrayList<>();
        if (kind == Kind.COUNT_IN && seconds < secondsWith(sentence)) {
            beats.add(Beat.silent((seconds - longest) * SECOND, kind, Optional.of(next)));
            beats.addAll(counted(longest, kind));
            return beats;
        }
        int counted = countedAfter(secondsOf(sentence), seconds, longest);
        beats.add(new Beat((seconds - counted) * SECOND, translator.text(sentence), kind, Optional.of(next)));
        beats.addAll(counted(counted, kind));
        return beats;
    }

    /** The fewest seconds in which a sentence and a count-in can be said. */
    int secondsWith(Message sentence) {
        return secondsOf(sentence) + Transitions.SHORT_COUNT_IN;
    }

    /** Beats of together {@code seconds}, or longer if that is too short for the number of the repetition and the count-in. */
    List<Beat> afterNumber(Message number, int seconds) {
        int least = secondsWith(number);
        int length = Math.max(seconds, least);
        int counted = countedAfter(secondsOf(number), length, Math.min(length, Transitions.COUNT_IN));
        List<Beat> beats = new ArrayList<>();
        beats.add(new Beat((length - counted) * SECOND, translator.text(number), Kind.COUNT_IN, Optional.of(next)));
        beats.addAll(counted(counted, Kind.COUNT_IN));
        return beats;
    }

    private static int countedAfter(int sentenceSeconds, int seconds, int longest) {
        return Math.clamp(seconds - sentenceSeconds, Transitions.SHORT_COUNT_IN,
                Math.max(longest, Transitions.SHORT_COUNT_IN));
    }

    private int secondsOf(Message sentence) {
        return Math.ceilDiv(translator.text(sentence).longestMillis(), SECOND);
    }

    private List<Beat> counted(int seconds, Kind kind) {
        return IntStream.rangeClosed(1, seconds)
                .mapToObj(second -> seconds - second + 1)
                .map(number -> new Beat(SECOND, translator.text(word(number)), kind, Optional.of(next)))
                .toList();
    }

    private Message word(int number) {
        return number == 1 && isFollowedByNumberOne()
                ? Message.of(CountMessage.COUNT_IN_END)
                : Message.of(CountMessage.COUNT).with("number", number);
    }

    private boolean isFollowedByNumberOne() {
        boolean numbered = exercise.dose().repetitionsASide() > 1
                && !exercise.dose().repetition().getFirst().motion().held();
        return numbered && next.repetition() == 1;
    }
}
