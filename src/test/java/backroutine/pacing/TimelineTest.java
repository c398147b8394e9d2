package backroutine.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.fixture.TestLanguage;
import backroutine.pacing.Beat.Kind;
import backroutine.routine.Side;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final Place FIRST = new Place("bridge", 1, Side.BOTH, 1);
    private static final Place SECOND = new Place("bridge", 2, Side.BOTH, 1);
    private static final Timeline TIMELINE = new Timeline(List.of(
            beat(3000, Kind.COUNT_IN, FIRST),
            beat(2000, Kind.WORK, FIRST),
            beat(1000, Kind.SET_END, FIRST),
            beat(5000, Kind.REST, SECOND),
            beat(2000, Kind.SET_END, SECOND),
            beat(1000, Kind.QUESTION, SECOND)));

    @Test
    void totalIsTheSumOfTheBeats() {
        assertEquals(14_000, TIMELINE.total());
    }

    @Test
    void untilWorkIsTheTimeToTheNextRepetition() {
        assertEquals(List.of(3_000L, 500L, 0L, 0L, 5_000L, 0L),
                List.of(TIMELINE.untilWork(0), TIMELINE.untilWork(2_500), TIMELINE.untilWork(3_000),
                        TIMELINE.untilWork(5_999), TIMELINE.untilWork(6_000), TIMELINE.untilWork(13_000)));
    }

    @Test
    void aBeatBeginsWhereTheOneBeforeEnds() {
        long start = 0;
        for (Beat beat : TIMELINE.beats()) {
            assertEquals(beat, TIMELINE.at(start));
            assertEquals(beat, TIMELINE.at(start + beat.millis() - 1));
            start += beat.millis();
        }
    }

    @Test
    void timesOutsideTheTimelineGiveTheFirstOrTheLastBeat() {
        assertEquals(TIMELINE.beats().getFirst(), TIMELINE.at(-10_000));
        assertEquals(TIMELINE.beats().getLast(), TIMELINE.at(14_000));
        assertEquals(TIMELINE.beats().getLast(), TIMELINE.at(Long.MAX_VALUE));
    }

    @Test
    void itIsOverAfterItsLastMillisecond() {
        assertFalse(TIMELINE.isOver(13_999));
        assertTrue(TIMELINE.isOver(14_000));
    }

    @Test
    void aSetHasEndedAfterItsLastMillisecond() {
        assertEquals(List.of(), List.copyOf(TIMELINE.setsEnded(5_999)));
        assertEquals(List.of(FIRST), List.copyOf(TIMELINE.setsEnded(6_000)));
        assertEquals(List.of(FIRST), List.copyOf(TIMELINE.setsEnded(12_999)));
        assertEquals(List.of(FIRST, SECOND), List.copyOf(TIMELINE.setsEnded(13_000)));
        assertEquals(List.of(), List.copyOf(TIMELINE.setsEnded(-1)));
    }

    @Test
    void workEndsBeforeTheQuestion() {
        assertEquals(13_000, TIMELINE.workEnds());
        assertEquals(0, new Timeline(List.of(beat(3000, Kind.COUNT_IN, FIRST))).workEnds());
    }

    @Test
    void aSentenceOfAnIntroductionIsHeardAfterItsLastMillisecond() {
        Timeline introduction = new Timeline(List.of(
                beat(1000, Kind.INTRODUCTION, FIRST),
                beat(2000, Kind.INTRODUCTION, FIRST),
                beat(3000, Kind.COUNT_IN, FIRST)));

        assertEquals(List.of(0, 1, 1, 2, 2), Stream.of(999, 1000, 2999, 3000, 6000)
                .map(elapsed -> introduction.sentencesIntroducing("bridge", elapsed))
                .toList());
        assertEquals(0, introduction.sentencesIntroducing("squeeze", 6000));
    }

    @Test
    void aTimelineWithoutBeatsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Timeline(List.of()));
    }

    @Test
    void wordsThatDoNotFitTheirBeatAreRefused() {
        var error = assertThrows(IllegalArgumentException.class,
                () -> new Beat(499, TestLanguage.spoken("seventy-seven and a half"), Kind.WORK, Optional.of(FIRST)));

        assertTrue(error.getMessage().contains("seventy-seven and a half"), error.getMessage());
        assertTrue(error.getMessage().contains("does not fit a beat of 499 ms"), error.getMessage());
    }

    @Test
    void wordsMayFillTheirBeatAndAnEmptyBeatIsRefused() {
        assertEquals(500, TestLanguage.spoken("six").longestMillis());
        assertEquals(500, new Beat(500, TestLanguage.spoken("six"), Kind.WORK, Optional.of(FIRST)).millis());
        assertTrue(Beat.fits(TestLanguage.spoken("six"), 500));
        assertFalse(Beat.fits(TestLanguage.spoken("six"), 499));
        assertThrows(IllegalArgumentException.class, () -> beat(0, Kind.WORK, FIRST));
    }

    private static Beat beat(int millis, Kind kind, Place place) {
        return Beat.silent(millis, kind, Optional.of(place));
    }
}
