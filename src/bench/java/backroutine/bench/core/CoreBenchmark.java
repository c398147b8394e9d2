package backroutine.bench.core;

import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn;
import backroutine.pacing.Block;
import backroutine.pacing.Pacer;
import backroutine.pacing.Timeline;
import backroutine.speech.RenderedReply;
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
        return moments.coach.reply(moments.away, Turn.SessionEvent.LAUNCH, moments.morning);
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
    public Optional<RenderedReply> speakDocument(Moments moments) {
        return moments.voice.render(moments.counts);
    }

    /** The largest block as plain speech. */
    @Benchmark
    public Optional<RenderedReply> speakPlainly(Moments moments) {
        return moments.voice.render(moments.countsPlainly);
    }

    /** A question. */
    @Benchmark
    public Optional<RenderedReply> speakQuestion(Moments moments) {
        return moments.voice.render(moments.asks);
    }

    /** The whole core of a turn: she interrupts the largest block, and it goes on. */
    @Benchmark
    public Optional<RenderedReply> wholeTurn(Moments moments) {
        return moments.voice.render(turnInterrupted(moments));
    }

    /** The whole core of a turn that sends the largest block. */
    @Benchmark
    public Optional<RenderedReply> wholeBlock(Moments moments) {
        return moments.voice.render(new Reply.Counts(moments.playing, moments.counts.say(), block(moments)));
    }
}
