package backroutine.bench.core;

import backroutine.coach.Reply;
import backroutine.coach.Turn;
import backroutine.pacing.Block;
import backroutine.pacing.Pacer;
import backroutine.pacing.Timeline;
import backroutine.speech.Spoken;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** What the pure core does in a turn, piece by piece and as a whole. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CoreBenchmark {
    /** She interrupts the largest block: where she was, and a block from there. */
    @Benchmark
    public Reply turnInterrupted(Moments moments) {
        return moments.coach.reply(moments.playing, Turn.Question.HOW_MANY_LEFT, moments.halfAMinuteLater);
    }

    /** She comes, and the first exercise begins. */
    @Benchmark
    public Reply turnLaunch(Moments moments) {
        return moments.coach.reply(moments.away, Turn.Door.LAUNCH, moments.morning);
    }

    /** The largest block. */
    @Benchmark
    public Block block(Moments moments) {
        return moments.block(moments.largest);
    }

    /** The work of the exercise that has the most beats. */
    @Benchmark
    public Timeline timeline(Moments moments) {
        return new Pacer(moments.translator).work(moments.exercise, Pacer.start(moments.exercise), moments.settings);
    }

    /** The largest block as an audio document. */
    @Benchmark
    public Optional<Spoken> speakDocument(Moments moments) {
        return moments.voice.speak(moments.counts);
    }

    /** The largest block as plain speech. */
    @Benchmark
    public Optional<Spoken> speakPlainly(Moments moments) {
        return moments.voice.speak(moments.countsPlainly);
    }

    /** A question. */
    @Benchmark
    public Optional<Spoken> speakQuestion(Moments moments) {
        return moments.voice.speak(moments.asks);
    }

    /** The whole core of a turn: she interrupts the largest block, and it goes on. */
    @Benchmark
    public Optional<Spoken> wholeTurn(Moments moments) {
        return moments.voice.speak(turnInterrupted(moments));
    }

    /** The whole core of a turn that sends the largest block. */
    @Benchmark
    public Optional<Spoken> wholeBlock(Moments moments) {
        return moments.voice.speak(new Reply.Counts(moments.playing, moments.counts.say(), block(moments)));
    }
}
