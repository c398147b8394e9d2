package backroutine.talk.device;

import backroutine.talk.model.InteractionModel;
import backroutine.talk.model.Matcher;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes the household of each conversation of a local session. All have the same skill, account and services.
 *
 * @param cloud Alexa's own services
 * @param keepClock stores the time of each request, because the next session must not begin earlier
 */
public record Households(Skill skill, Account account, Cloud cloud, Consumer<Instant> keepClock) {
    /** The time zone of what is played without waiting, so that it is the same on each machine. */
    public static final ZoneId FIXED_ZONE = ZoneId.of("America/New_York");

    /**
     * A household with two Echos, in which nothing has been said yet.
     *
     * @param strict whether only samples are understood
     * @param screen what both Echos have at first
     * @param listener gets every request and its answer, as they happen
     */
    public Household begin(InteractionModel model, boolean strict, DeviceScreen screen, ZoneId zone, Instant start,
            Consumer<Exchange> listener) {
        Matcher matcher = strict ? Matcher.ofSamplesOnly(model) : Matcher.of(model);
        List<Device> devices = List.of(Device.named("living room", model.locale(), screen, zone),
                Device.named("bedroom", model.locale(), screen, zone));
        return new Household(skill, model, matcher, account, devices, start, cloud, exchange -> {
            keepClock.accept(Instant.parse(exchange.request().at("/request/timestamp").asText()));
            listener.accept(exchange);
        });
    }
}
