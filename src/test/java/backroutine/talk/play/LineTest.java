package backroutine.talk.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import backroutine.talk.device.DeviceScreen;
import backroutine.talk.device.ScreenAction;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineTest {
    @Test
    void wordsWaitForTheEndOfTheAudio() {
        assertEquals(new Line.Say(Optional.empty(), "yes please"), Line.parse("  yes please "));
    }

    @Test
    void wordsAfterATimeInterruptTheAudio() {
        assertEquals(new Line.Say(Optional.of(Duration.ofMillis(2500)), "pause"), Line.parse("[+2.5s] pause"));
    }

    @Test
    void aTimeAloneLetsTimePass() {
        assertEquals(new Line.Pass(Duration.ofHours(3)), Line.parse("[+3h]"));
        assertEquals(new Line.Pass(Duration.ofMinutes(10)), Line.parse("[+10m]"));
    }

    @Test
    void wordsInBracketsAreCommands() {
        assertEquals(new Line.Silence(), Line.parse("[silence]"));
        assertEquals(new Line.Crash(), Line.parse("[crash]"));
        assertEquals(new Line.OtherDevice(), Line.parse("[Other Device]"));
        assertEquals(new Line.NewDay(), Line.parse("[new day]"));
        assertEquals(new Line.Table(true), Line.parse("[table fails]"));
        assertEquals(new Line.Table(false), Line.parse("[table works]"));
        assertEquals(new Line.Screen(DeviceScreen.ROUND), Line.parse("[screen round]"));
        assertEquals(new Line.Screen(DeviceScreen.NONE), Line.parse("[Screen none]"));
    }

    @Test
    void failuresOnTheWayToTheSkillAreCommands() {
        assertEquals(new Line.Late("pause"), Line.parse("[late] pause"));
        assertEquals(new Line.Again(1), Line.parse("[again]"));
        assertEquals(new Line.Again(3), Line.parse("[again 3]"));
        assertEquals(new Line.Error(), Line.parse("[error]"));
        assertEquals(new Line.AudioFails(), Line.parse("[audio fails]"));
        assertEquals(new Line.UnknownRequest(), Line.parse("[unknown request]"));
        assertEquals(new Line.OtherVoice(), Line.parse("[other voice]"));
    }

    @Test
    void whatHappensAtATimeIsInBracketsAfterIt() {
        assertEquals(new Line.At(Duration.ofSeconds(35), new Line.Crash()), Line.parse("[+35s] [crash]"));
        assertEquals(new Line.Say(Optional.of(Duration.ofSeconds(35)), "pause"), Line.parse("[+35s] pause"));
    }

    @Test
    void commentsAndBlankLinesAreNothing() {
        assertEquals(new Line.Nothing(), Line.parse("# hello"));
        assertEquals(new Line.Nothing(), Line.parse("   "));
    }

    @Test
    void byeIsTheEnd() {
        assertEquals(new Line.Bye(), Line.parse("Bye"));
    }

    @Test
    void otherWordsInBracketsAreRefused() {
        var error = assertThrows(IllegalArgumentException.class, () -> Line.parse("[+3d] pause"));

        assertEquals(
                "\"[+3d] pause\" is none of [+35s] words, [+10m], [+3h], [silence], [crash], [other device], [new day], [fly to Europe/Berlin], "
                        + "[late] words, [again], [error], [audio fails], [table fails], [table works], [screen round], [unknown request], [other voice], "
                        + ScreenAction.FORMS,
                error.getMessage());
    }
}
