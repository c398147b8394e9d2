package backroutine.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What is kept of devices that could not play something. */
class DeviceFailuresTest {
    @Test
    void aKindOfDeviceIsKeptOnce() {
        DeviceFailures failed = DeviceFailures.none().withScreen("hub").withScreen("tv").withScreen("hub");

        assertEquals(new DeviceFailures(false, Set.of("hub", "tv")), failed);
    }

    @Test
    void aFailureOfTheAudioKeepsThoseOfTheScreenAndTheOtherWayRound() {
        assertEquals(new DeviceFailures(true, Set.of("hub")), DeviceFailures.none().withScreen("hub").withAudio());
        assertEquals(new DeviceFailures(true, Set.of("hub")), DeviceFailures.none().withAudio().withScreen("hub"));
    }

    @Test
    void theFailuresOfTwoDevicesAreJoined() {
        DeviceFailures audio = new DeviceFailures(true, Set.of("hub"));
        DeviceFailures screen = new DeviceFailures(false, Set.of("tv"));

        assertEquals(new DeviceFailures(true, Set.of("hub", "tv")), audio.and(screen));
        assertEquals(audio.and(screen), screen.and(audio));
        assertFalse(screen.and(DeviceFailures.none()).audio());
    }

    @Test
    void aFewKindsAreKeptHoweverManyFailed() {
        Set<String> seven = IntStream.rangeClosed(1, 7)
                .mapToObj(number -> "kind-" + number)
                .collect(Collectors.toSet());
        DeviceFailures one = seven.stream()
                .reduce(DeviceFailures.none(), DeviceFailures::withScreen, DeviceFailures::and);

        assertEquals(DeviceFailures.MOST_SCREENS, one.screens().size());
        assertEquals(DeviceFailures.MOST_SCREENS, new DeviceFailures(false, seven).screens().size());
        assertTrue(seven.containsAll(one.screens()));
        assertEquals(new DeviceFailures(false, seven), DeviceFailures.none().and(new DeviceFailures(false, seven)));
    }

    @Test
    void itKeepsItsOwnCopy() {
        Set<String> kinds = new HashSet<>(Set.of("hub"));
        DeviceFailures failures = new DeviceFailures(false, kinds);
        kinds.add("tv");

        assertEquals(Set.of("hub"), failures.screens());
        assertThrows(UnsupportedOperationException.class, () -> failures.screens().add("tv"));
    }

    @Test
    void theyAreStoredOnlyWhereSomethingFailed() {
        Set<String> fields = ProfileCodec.write(Profile.unknown()).keySet();
        Profile failed = Profile.unknown().withFailedScreen("hub-round-480x480-1.9").withFailedScreen("tv");

        assertTrue(Stream.of("plain-audio", "failed-screens").noneMatch(fields::contains), fields::toString);
        assertEquals(failed.failures(),
                ProfileCodec.read(ProfileCodec.write(failed), List.of(), Assertions::fail).failures());
    }
}
