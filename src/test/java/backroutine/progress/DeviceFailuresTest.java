package backroutine.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What is kept of devices that could not play something. */
class DeviceFailuresTest {
    @Test
    void aKindOfDeviceIsKeptOnce() {
        DeviceFailures failed = DeviceFailures.none().withScreen("hub").withScreen("tv").withScreen("hub");

        assertEquals(new DeviceFailures(false, List.of("hub", "tv")), failed);
    }

    @Test
    void aFailureOfTheAudioKeepsThoseOfTheScreenAndTheOtherWayRound() {
        assertEquals(new DeviceFailures(true, List.of("hub")), DeviceFailures.none().withScreen("hub").withAudio());
        assertEquals(new DeviceFailures(true, List.of("hub")), DeviceFailures.none().withAudio().withScreen("hub"));
    }

    @Test
    void theFailuresOfTwoDevicesAreJoined() {
        DeviceFailures audio = new DeviceFailures(true, List.of("hub"));
        DeviceFailures screen = new DeviceFailures(false, List.of("tv"));

        assertEquals(new DeviceFailures(true, List.of("hub", "tv")), audio.and(screen));
        assertTrue(screen.and(audio).screens().containsAll(List.of("hub", "tv")));
        assertFalse(screen.and(DeviceFailures.none()).audio());
    }

    @Test
    void theNewestFewKindsAreKept() {
        List<String> seven = IntStream.rangeClosed(1, 7).mapToObj(number -> "kind-" + number).toList();
        DeviceFailures failed = DeviceFailures.none();
        for (String kind : seven) {
            failed = failed.withScreen(kind);
        }

        assertEquals(seven.subList(2, 7), failed.screens());
        assertEquals(DeviceFailures.MOST_SCREENS, failed.screens().size());
    }

    @Test
    void itKeepsItsOwnCopy() {
        List<String> kinds = new ArrayList<>(List.of("hub"));
        DeviceFailures failures = new DeviceFailures(false, kinds);
        kinds.add("tv");

        assertEquals(List.of("hub"), failures.screens());
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
