package backroutine.talk.play;

import backroutine.talk.device.Household;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Lines typed at the keyboard; a line counts at the moment when it was entered. */
public final class KeyboardInput implements LiveInput {
    private final BlockingQueue<Event> entered = new LinkedBlockingQueue<>();

    /** Reads in the background from now on. */
    public KeyboardInput(BufferedReader keyboard, LiveClock clock) {
        Thread.ofPlatform().daemon().name("keyboard").start(() -> {
            try {
                for (String line = keyboard.readLine(); line != null; line = keyboard.readLine()) {
                    entered.add(new Event.Typed(line, clock.now()));
                }
            } catch (IOException e) {
                // A keyboard that cannot be read counts as closed.
            }
            entered.add(new Event.Closed());
        });
    }

    @Override
    public Event await(Household household, Duration patience) {
        try {
            Event event = entered.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            return event == null ? new Event.Nothing() : event;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Event.Closed();
        }
    }
}
