package backroutine.talk.device;

import java.time.ZoneId;
import java.util.Locale;

/**
 * A virtual Echo.
 *
 * @param name its name in the household
 * @param id its Alexa device id
 * @param locale the language it listens for, like {@code en-US}
 * @param screen its screen
 * @param zone the time zone in its settings
 */
public record Device(String name, String id, String locale, DeviceScreen screen, ZoneId zone) {
    /** This device in another time zone. */
    Device in(ZoneId other) {
        return new Device(name, id, locale, screen, other);
    }

    /** This device with another screen. */
    Device with(DeviceScreen other) {
        return new Device(name, id, locale, other, zone);
    }

    /** A device of this name, with a screen or without. */
    public static Device named(String name, String locale, boolean screen, ZoneId zone) {
        return named(name, locale, DeviceScreen.largeIf(screen), zone);
    }

    /** A device of this name with a kind of screen. */
    public static Device named(String name, String locale, DeviceScreen screen, ZoneId zone) {
        return new Device(name, "amzn1.ask.device." + name.toUpperCase(Locale.ROOT).replace(' ', '-'), locale,
                screen, zone);
    }
}
