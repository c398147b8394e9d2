package backroutine.talk.page;

import backroutine.talk.device.DeviceScreen;
import backroutine.talk.device.Exchange;
import backroutine.talk.device.Household;
import backroutine.talk.device.Households;
import backroutine.talk.heard.Audio;
import backroutine.talk.model.InteractionModel;
import backroutine.talk.play.LineRunner;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

/**
 * Makes the conversations of the page.
 *
 * @param models makes the model of a locale; refuses one that there is not by an {@link IllegalArgumentException}, and one in which
 *        the routine cannot be spoken by an {@link backroutine.json.InvalidFileException}
 * @param routine the routine file that the skill works with; empty for the one that comes with the skill
 * @param nanos counts nanoseconds
 */
public record PageTalks(Households households, Function<String, InteractionModel> models, Optional<Path> routine,
        ZoneId zone, LongSupplier nanos) {
    /**
     * A conversation that begins at a moment. Both Echos have a screen at first, as with {@code ./talk --screen}.
     *
     * @param recorded gives an audio the times of its recording
     */
    PageTalk begin(TalkSettings settings, Instant start, UnaryOperator<Audio> recorded) {
        String locale = settings.locale();
        InteractionModel model = models.apply(locale);
        var display = new PageDisplay();
        var made = new AtomicReference<PageTalk>();
        Consumer<Exchange> listener = exchange -> made.get().exchanged(exchange);
        Household household = households.begin(model, settings.strict(), DeviceScreen.LARGE, zone, start, listener);
        var suggestions = new Suggestions(model.files().startPhrase(), PageWords.of(locale).path("phrases"));
        made.set(new PageTalk(household, LineRunner.of(display, model), new PageClock(start, nanos), recorded,
                new TalkScript(start, zone, settings, routine), new PageTurns(display, suggestions)));
        return made.get();
    }
}
