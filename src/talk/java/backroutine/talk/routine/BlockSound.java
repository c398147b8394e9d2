package backroutine.talk.routine;

import backroutine.pacing.Beat;
import backroutine.pacing.BlockPlan;
import backroutine.pacing.BlockPlanner;
import backroutine.pacing.BlockStart;
import backroutine.pacing.Delivery;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.IntroductionPart;
import backroutine.pacing.Pacer;
import backroutine.pacing.Settings;
import backroutine.pacing.Wording;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.talk.heard.Audio;
import backroutine.talk.heard.Sound;
import backroutine.text.Translator;
import java.util.ArrayList;
import java.util.List;

/** What a person hears of an exercise, with the doses of any routine: its name and dose, then the count of one set. */
public final class BlockSound {
    private BlockSound() {}

    /** The sound, from the introduction to the end of the first set. */
    public static Audio of(Routine routine, Exercise exercise, Translator translator) {
        var plan = new BlockPlan(Pacer.start(exercise), IntroductionPart.whole(IntroductionLevel.NAME), false,
                BlockPlan.SHORTEST_SETTLE, 0, List.of(), IntroductionLevel.NONE, BlockStart.COUNTS,
                Delivery.AUDIO_DOCUMENT, Wording.complete());
        List<Sound> sounds = new ArrayList<>();
        long start = 0;
        for (Beat beat : new BlockPlanner(routine, translator).block(plan, Settings.prescribed()).response()) {
            sounds.add(beat.words().isEmpty()
                    ? new Sound.Pause(start, beat.millis())
                    : new Sound.Words(start, beat.millis(), beat.words(), true));
            start += beat.millis();
            if (beat.kind() == Beat.Kind.SET_END) {
                break;
            }
        }
        return new Audio(sounds, start);
    }
}
