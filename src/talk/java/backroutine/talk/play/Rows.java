package backroutine.talk.play;

import backroutine.talk.heard.Audio;
import backroutine.talk.heard.Sound;
import backroutine.talk.model.NumberWords;
import backroutine.text.SpeechRate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Divides audio into rows: one for each sentence, repetition and rest. */
final class Rows {
    private static final int WIDTH = 84;
    private static final int MOST_WORDS_ON_A_BEAT = 4;
    /** A longer beat is a rest. */
    private static final long LONGEST_COUNTED_MS = 10_000;
    private static final int TEN = 10;
    /** The last number of a count-in that ends with a word instead of "one". */
    private static final int LAST_NUMBER_BEFORE_WORD = 2;

    private final List<Row> rows = new ArrayList<>();
    private final List<Sound> line = new ArrayList<>();

    private final NumberWords numbers;
    private final SpeechRate rate;
    private final Set<Long> starts;

    private Rows(NumberWords numbers, SpeechRate rate, Set<Long> starts) {
        this.numbers = numbers;
        this.rate = rate;
        this.starts = starts;
    }

    /**
     * The lines of what is heard, by the numbers and the speech rate of its language.
     *
     * @param starts times at which a row has to begin, in milliseconds from the start of the audio
     */
    static List<Row> of(Audio heard, NumberWords numbers, SpeechRate rate, Set<Long> starts) {
        var layout = new Rows(numbers, rate, starts);
        heard.sounds().forEach(layout::add);
        layout.endLine();
        return List.copyOf(layout.rows);
    }

    private void add(Sound sound) {
        if (starts.contains(sound.startMs())) {
            endLine();
        }
        switch (sound) {
            case Sound.Words words when isCounted(words) -> {
                if (beginsALine(words)) {
                    endLine();
                }
                line.add(words);
            }
            case Sound.Words words -> {
                endLine();
                rows.add(new Row.Said(words, spokenMs(words)));
            }
            case Sound.Pause pause when pause.lengthMs() >= Row.NOTICEABLE_MS -> {
                endLine();
                rows.add(new Row.Rest(pause));
            }
            case Sound.Pause pause -> {
                if (!line.isEmpty() && pause.lengthMs() == 1000) {
                    line.add(pause);
                }
            }
            case Sound.Clip clip -> {}
        }
    }

    private long spokenMs(Sound.Words words) {
        return words.onTheBeat() ? rate.of(words.text()).longestMillis() : words.lengthMs();
    }

    private void endLine() {
        if (!line.isEmpty()) {
            rows.add(new Row.Counted(List.copyOf(line)));
            line.clear();
        }
    }

    /** Whether words are counted: a few, on a beat or without the end of a sentence. A short sentence during a count belongs to it. */
    private boolean isCounted(Sound.Words words) {
        int length = words.text().split(" ").length;
        boolean rest = words.lengthMs() > LONGEST_COUNTED_MS;
        boolean sentence = words.text().matches(".*[.!]");
        return length <= MOST_WORDS_ON_A_BEAT && !words.question() && !rest
                && (!sentence || words.onTheBeat() && !line.isEmpty());
    }

    /** A new row begins with the beat with which the current one began, after a ten, or with the work after the count-in. */
    private boolean beginsALine(Sound.Words next) {
        if (line.isEmpty()) {
            return false;
        }
        if (!isNumber(next) && line.stream().allMatch(this::isNumber)) {
            return number(line.getLast()).getAsInt() != LAST_NUMBER_BEFORE_WORD;
        }
        if (isCountInWithWord()) {
            return true;
        }
        boolean round = line.getFirst() instanceof Sound.Words first && !isNumber(first)
                && first.lengthMs() == next.lengthMs() && lastWord(first).equals(lastWord(next));
        boolean ten = line.size() >= TEN && line.getLast() instanceof Sound.Words last
                && number(last).stream().anyMatch(number -> number % TEN == 0);
        return round || ten || new Row.Counted(line).text().length() + next.text().length() > WIDTH;
    }

    /** Whether the row is a count-in that ends with a word instead of its "one". */
    private boolean isCountInWithWord() {
        List<Sound> numbered = line.subList(0, line.size() - 1);
        return !numbered.isEmpty() && numbered.stream().allMatch(this::isNumber) && !isNumber(line.getLast())
                && number(numbered.getLast()).getAsInt() == LAST_NUMBER_BEFORE_WORD;
    }

    private boolean isNumber(Sound sound) {
        return number(sound).isPresent();
    }

    private OptionalInt number(Sound sound) {
        return sound instanceof Sound.Words words ? numbers.value(words.text()) : OptionalInt.empty();
    }

    private static String lastWord(Sound.Words words) {
        return words.text().substring(words.text().lastIndexOf(' ') + 1).replaceAll("\\W", "");
    }
}
