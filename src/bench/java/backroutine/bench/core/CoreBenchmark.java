package backroutine.bench.core;

import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.UserRequest;
import backroutine.pacing.Block;
import backroutine.pacing.Pacer;
import backroutine.pacing.Timeline;
import backroutine.screen.ScreenOutput;
import backroutine.speech.RenderedReply;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** The work of the functional core in a turn: each part, and the whole. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CoreBenchmark {
    /** The user interrupts the largest block: finds the place, and makes a block from there. */
    @Benchmark
    public Reply turnInterrupted(CoreState state) {
        return state.coach.reply(state.playing, UserRequest.Question.HOW_MANY_LEFT, state.later);
    }

    /** The user opens the skill, and the first exercise begins. */
    @Benchmark
    public Reply turnLaunch(CoreState state) {
        return state.coach.reply(state.idle, Turn.SessionEvent.LAUNCH, state.morning);
    }

    /** Makes the largest block. */
    @Benchmark
    public Block block(CoreState state) {
        return state.block(state.largest);
    }

    /** Makes the timeline of the exercise with the most beats. */
    @Benchmark
    public Timeline timeline(CoreState state) {
        return new Pacer(state.translator).work(state.exercise, Pacer.start(state.exercise), state.settings);
    }

    /** Renders the largest block as an audio document. */
    @Benchmark
    public Optional<RenderedReply> speakDocument(CoreState state) {
        return state.renderer.render(state.counts);
    }

    /** Renders what a screen shows beside the largest block of a device with a screen, without its audio document. */
    @Benchmark
    public Optional<ScreenOutput> show(CoreState state) {
        return state.screen.render(state.countsOnScreen, state.morning.today());
    }

    /** Renders the audio document of the same block. */
    @Benchmark
    public Optional<RenderedReply> speakOnScreen(CoreState state) {
        return state.renderer.render(state.countsOnScreen);
    }

    /** The whole core of a turn that sends the same block. */
    @Benchmark
    public Optional<ScreenOutput> wholeBlockOnScreen(CoreState state) {
        Reply.Counts reply = new Reply.Counts(state.countsOnScreen.progress(), List.of(),
                state.block(state.largestOnScreen));
        state.renderer.render(reply);
        return state.screen.render(reply, state.morning.today());
    }

    /** Renders the largest block as plain speech. */
    @Benchmark
    public Optional<RenderedReply> speakPlainly(CoreState state) {
        return state.renderer.render(state.countsPlainly);
    }

    /** Renders a question. */
    @Benchmark
    public Optional<RenderedReply> speakQuestion(CoreState state) {
        return state.renderer.render(state.asks);
    }

    /** The whole core of a turn in which the user interrupts the largest block. */
    @Benchmark
    public Optional<RenderedReply> wholeTurn(CoreState state) {
        return state.renderer.render(turnInterrupted(state));
    }

    /** The whole core of a turn that sends the largest block. */
    @Benchmark
    public Optional<RenderedReply> wholeBlock(CoreState state) {
        return state.renderer.render(new Reply.Counts(state.playing, state.counts.say(), block(state)));
    }
}
