package backroutine.talk.play;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.talk.count.Counted.Span;
import backroutine.talk.heard.Audio;
import backroutine.talk.heard.Sound;
import backroutine.talk.heard.SpeechRates;
import backroutine.talk.model.InteractionModel;
import backroutine.talk.model.NumberWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RowsTest {
    private static final NumberWords NUMBERS = NumberWords.of(InteractionModel.of("en-US"));

    private final List<Sound> sounds = new ArrayList<>();
    private long end;

    @Test
    void eachRepetitionHasARow() {
        beats(1000, "two", "one");
        repetition("one, lift");
        repetition("two, lift");
        repetition("last one, lift");

        assertEquals(List.of("two… one", "one, lift… hold… two… and lower", "two, lift… hold… two… and lower",
                "last one, lift… hold… two… and lower"), texts());
    }

    @Test
    void aCountInMayEndWithAWord() {
        beats(1000, "three", "two", "and");
        repetition("Number one, lift");
        repetition("Number two, lift");

        assertEquals(List.of("three… two… and", "Number one, lift… hold… two… and lower",
                "Number two, lift… hold… two… and lower"), texts());
    }

    @Test
    void aLongHoldBreaksAfterTen() {
        beats(1000, "hold", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

        assertEquals(List.of("hold… two… three… four… five… six… seven… eight… nine… ten", "eleven… twelve"), texts());
    }

    @Test
    void aSecondThatIsNotSpokenIsADot() {
        beats(1000, "hold", "", "", "four");

        assertEquals(List.of("hold… ·… ·… four"), texts());
    }

    @Test
    void aShortSentenceInsideACountBelongsToIt() {
        beats(2000, "one, lift");
        beats(3000, "And lower. Halfway.");

        assertEquals(List.of("one, lift… And lower. Halfway."), texts());
    }

    @Test
    void aRestShowsItsLength() {
        beats(25_000, "Well done. Rest. Set two is next.");
        beats(20_000, "");

        assertEquals(List.of("Well done. Rest. Set two is next.  (22 s)", "(20 s)"), texts());
    }

    @Test
    void aRowBeginsWhereSomethingElseBeginsToBeCounted() {
        beats(2000, "relax", "Rest.");
        beats(1000, "three", "two", "one");

        assertEquals(List.of("relax… Rest.… three… two… one"), texts(), "without knowing what is counted");
        assertEquals(List.of("relax", "Rest.", "three… two… one"), texts(Set.of(2000L, 4000L)));
    }

    @Test
    void aSilenceAfterWordsIsTold() {
        beats(25_000, "Well done. Rest. Set two is next.");
        beats(20_000, "");
        List<Row> rows = rows(Set.of());

        assertEquals(Optional.empty(), rows.getFirst().silenceAt(1_000));
        assertEquals(Optional.of(new Span(5_000, 20_000)), rows.getLast().silenceAt(30_000));
    }

    @Test
    void aSentenceAppearsAsItIsSpoken() {
        sounds.add(new Sound.Words(0, 4000, "Lie on your back.", false));
        end = 4000;
        Row row = rows(Set.of()).getFirst();

        assertEquals("Lie", row.textAt(0));
        assertEquals("Lie on your", row.textAt(2500));
        assertEquals("Lie on your back.", row.textAt(4000));
    }

    private void repetition(String opening) {
        beats(2000, opening);
        beats(1000, "hold", "two");
        beats(3000, "and lower");
    }

    private void beats(long length, String... words) {
        for (String word : words) {
            sounds.add(word.isEmpty() ? new Sound.Pause(end, length) : new Sound.Words(end, length, word, true));
            end += length;
        }
    }

    private Audio heard() {
        return new Audio(sounds, end);
    }

    private List<String> texts() {
        return texts(Set.of());
    }

    private List<String> texts(Set<Long> starts) {
        return rows(starts).stream().map(Row::text).toList();
    }

    private List<Row> rows(Set<Long> starts) {
        return Rows.of(heard(), NUMBERS, SpeechRates.ofDefaultLanguage(), starts);
    }
}
