package backroutine.talk.play;

import backroutine.talk.device.Household;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Somebody at the keyboard: a line counts at the moment when it was entered. */
public final class Typing implements Cues {
    private final BlockingQueue<Cue> entered = new LinkedBlockingQueue<>();

    /** Reads in the background from now on. */
    public Typing(BufferedReader keyboard, Pace pace) {
        Thread.ofPlatform().daemon().name("keyboard").start(() -> {
            try {
                for (String line = keyboard.readLine(); line != null; line = keyboard.readLine()) {
                    entered.add(new Cue.Typed(line, pace.now()));
                }
            } catch (IOException e) {
                // A keyboard that is gone is a closed one.
            }
            entered.add(new Cue.Closed());
        });
    }

    @Override
    public Cue await(Household house, Duration patience) {
        try {
            Cue cue = entered.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            return cue == null ? new Cue.Nothing() : cue;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Cue.Closed();
        }
    }
}
