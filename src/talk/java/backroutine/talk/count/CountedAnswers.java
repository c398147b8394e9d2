package backroutine.talk.count;

import backroutine.talk.device.Exchange;
import backroutine.talk.device.Playback;
import java.util.Optional;

/** Remembers the answer that was the last to be heard, and tells what it counts. */
public final class CountedAnswers {
    private final BlockReader reader;
    private Optional<Exchange> last = Optional.empty();

    /** Nothing has been heard yet. */
    public CountedAnswers(BlockReader reader) {
        this.reader = reader;
    }

    /** Is told each request and its answer, as they happen. */
    public void exchanged(Exchange exchange) {
        if (exchange.playback().filter(playback -> playback.answer().lengthMs() > 0).isPresent()) {
            last = Optional.of(exchange);
        }
    }

    /** The block of a part of the last answer; empty if it counts nothing. */
    public Optional<CountedBlock> of(Playback.Segment segment) {
        return last.flatMap(exchange -> reader.of(exchange, segment));
    }
}
