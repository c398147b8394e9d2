package backroutine.talk.page;

import backroutine.language.Language;
import backroutine.talk.device.Account;
import backroutine.talk.device.Device;
import backroutine.talk.device.DeviceScreen;
import backroutine.talk.device.Exchange;
import backroutine.talk.device.Household;
import backroutine.talk.device.Skill;
import backroutine.talk.heard.Audio;
import backroutine.talk.model.InteractionModel;
import backroutine.talk.model.Matcher;
import backroutine.talk.model.NumberWords;
import backroutine.talk.play.LineRunner;
import backroutine.talk.play.UtteranceCount;
import backroutine.talk.play.VisitEnd;
import backroutine.talk.services.AlexaServices;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

/**
 * Makes the conversations of the page.
 *
 * @param models makes the model of a locale; refuses one that there is not by an {@link IllegalArgumentException}
 * @param nanos counts nanoseconds
 * @param kept is called with each moment that must not be in the future of the next session
 */
record PageTalks(Skill skill, AlexaServices services, Function<String, InteractionModel> models, ZoneId zone,
        LongSupplier nanos, Consumer<Instant> kept) {
    /** What both Echos have at first, as with {@code ./talk --screen}. */
    private static final DeviceScreen SCREEN = DeviceScreen.LARGE;

    /**
     * A conversation that begins at a moment.
     *
     * @param recorded gives an audio the times of its recording
     */
    PageTalk begin(TalkSettings settings, Instant start, UnaryOperator<Audio> recorded) {
        String locale = settings.locale();
        InteractionModel model = models.apply(locale);
        Language language = model.files().language();
        var display = new PageDisplay();
        var runner = new LineRunner(display, new UtteranceCount(VisitEnd.in(language)), NumberWords.of(model),
                language.rate());
        var made = new AtomicReference<PageTalk>();
        Consumer<Exchange> listener = exchange -> {
            kept.accept(Instant.parse(exchange.request().at("/request/timestamp").asText()));
            made.get().exchanged(exchange);
        };
        Matcher matcher = settings.strict() ? Matcher.ofSamplesOnly(model) : Matcher.of(model);
        List<Device> devices = List.of(Device.named("living room", locale, SCREEN, zone),
                Device.named("bedroom", locale, SCREEN, zone));
        var household = new Household(skill, model, matcher, Account.LOCAL.servedAt(services.endpoint()), devices,
                start, services, listener);
        made.set(new PageTalk(household, runner, display, new PageClock(start, nanos), recorded,
                new TalkScript(start, zone, locale, settings.strict()),
                new Suggestions(model.files().startPhrase(), PageWords.of(locale).path("phrases"))));
        return made.get();
    }
}
