package backroutine.bench.warm;

import java.time.ZoneOffset;
import java.util.List;

/**
 * The people who use one function.
 *
 * @param people how many
 * @param zones their time zones; each has as many people as the next
 */
record Group(int people, List<ZoneOffset> zones) {
    Group {
        zones = List.copyOf(zones);
        if (people < 1 || zones.isEmpty()) {
            throw new IllegalArgumentException("no group: " + people + " people in the zones " + zones);
        }
    }

    ZoneOffset zone(int person) {
        return zones.get(person % zones.size());
    }

    String words() {
        return people == 1 ? "1 person" : "%,d people".formatted(people);
    }
}
