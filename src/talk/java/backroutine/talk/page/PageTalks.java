package backroutine.talk.page;

import backroutine.language.Language;
import backroutine.language.LanguageFolder;
import backroutine.talk.device.Account;
import backroutine.talk.device.Device;
import backroutine.talk.device.Exchange;
import backroutine.talk.device.Household;
import backroutine.talk.device.Skill;
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

/**
 * Makes the conversations of the page.
 *
 * @param models makes the model of a locale; refuses one that there is not by an {@link IllegalArgumentException}
 * @param kept is called with each moment that must not be in the future of the next session
 */
record PageTalks(Skill skill, AlexaServices services, Function<String, InteractionModel> models, ZoneId zone,
        Consumer<Instant> kept) {
    /** A conversation that begins at a moment; {@code strict} understands samples only. */
    PageTalk begin(String locale, boolean strict, Instant start) {
        InteractionModel model = models.apply(locale);
        Language language = LanguageFolder.read(Language.codeOf(locale)).orElseThrow();
        var display = new PageDisplay();
        var runner = new LineRunner(display, new UtteranceCount(VisitEnd.in(language)), NumberWords.of(model),
                language.rate());
        var made = new AtomicReference<PageTalk>();
        Consumer<Exchange> listener = exchange -> {
            kept.accept(Instant.parse(exchange.request().at("/request/timestamp").asText()));
            made.get().exchanged(exchange);
        };
        Matcher matcher = strict ? Matcher.ofSamplesOnly(model) : Matcher.of(model);
        List<Device> devices = List.of(Device.named("living room", locale, true, zone),
                Device.named("bedroom", locale, true, zone));
        var household = new Household(skill, model, matcher, Account.LOCAL.servedAt(services.endpoint()), devices,
                start, services, listener);
        made.set(new PageTalk(household, runner, display, new PageClock(start, System::nanoTime),
                new TalkScript(start, zone, locale), new Suggestions(model)));
        return made.get();
    }
}
