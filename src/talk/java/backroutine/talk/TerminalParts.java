package backroutine.talk;

import backroutine.talk.device.DeviceScreen;
import backroutine.talk.device.Exchange;
import backroutine.talk.device.Household;
import backroutine.talk.device.Households;
import backroutine.talk.model.InteractionModel;
import backroutine.talk.play.Display;
import backroutine.talk.store.ProgressFolder;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;

/**
 * What {@link LiveSession} and {@link FastSession} both need.
 *
 * @param model what Alexa understands
 * @param strict whether only samples are understood
 * @param progress what is kept between two sessions
 */
record TerminalParts(Terminal terminal, InteractionModel model, boolean strict, Households households,
        ProgressFolder progress) {
    /** Tells how to begin: at length in the first session, and later in one line to a person who types. */
    void welcome(Display display) {
        String start = model.files().startPhrase();
        if (progress.clock().isEmpty()) {
            PrintedText.lines("welcome.txt").forEach(line -> display.show(line.replace("{start}", start)));
        } else if (terminal.typed()) {
            display.show("Begin with: " + start + ". bye closes.");
        }
    }

    /**
     * A household in which nothing has been said.
     *
     * @param screen whether its devices have one
     * @param listener gets every request and its answer, as they happen
     */
    Household household(boolean screen, ZoneId zone, Instant start, Consumer<Exchange> listener) {
        return households.begin(model, strict, DeviceScreen.largeIf(screen), zone, start, listener);
    }
}
