package backroutine.talk.count;

import backroutine.language.Language;
import backroutine.language.LanguageFolder;
import backroutine.pacing.Beat;
import backroutine.pacing.Block;
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
import backroutine.routine.json.RoutineFile;
import backroutine.talk.heard.Audio;
import backroutine.talk.heard.Sound;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The response of a block of the real routine, and its sound: the count of one exercise from its first repetition.
 *
 * @param words the words beside what is counted
 */
public record PlayedBlock(CountedBlock block, Audio heard, CountWords words) {
    private static final int SETTLE = 12;

    /** The block of an exercise in the language of a locale. */
    public static PlayedBlock of(String locale, String exercise) {
        Language language = LanguageFolder.read(Language.codeOf(locale)).orElseThrow().in(locale);
        Routine routine = RoutineFile.bundled(language.routine(), language.translator());
        Exercise counted = routine.exercise(exercise);
        var plan = new BlockPlan(Pacer.start(counted), IntroductionPart.none(), false, SETTLE, 0, List.of(),
                IntroductionLevel.NONE, BlockStart.COUNTS, Delivery.AUDIO_DOCUMENT, Wording.complete());
        Block block = new BlockPlanner(routine, language.translator()).block(plan, Settings.prescribed());
        Audio heard = sound(block.response());
        return new PlayedBlock(new CountedBlock(routine, Settings.prescribed(),
                TimedBeat.of(block.response(), heard), 0), heard, CountWords.of(locale, language.translator()));
    }

    private static Audio sound(List<Beat> beats) {
        List<Sound> sounds = new ArrayList<>();
        long end = 0;
        for (Beat beat : beats) {
            sounds.add(beat.words().isEmpty()
                    ? new Sound.Pause(end, beat.millis())
                    : new Sound.Words(end, beat.millis(), beat.words(), true));
            end += beat.millis();
        }
        return new Audio(sounds, end);
    }

    /** When the first beat that is like this begins, in milliseconds. */
    public long first(Predicate<Beat> wanted) {
        return start(wanted, 0);
    }

    /** When the next beat after a moment that is like this begins, in milliseconds. */
    public long start(Predicate<Beat> wanted, long after) {
        return block.beats()
                .stream()
                .filter(timed -> timed.startMs() >= after && wanted.test(timed.beat()))
                .findFirst()
                .orElseThrow()
                .startMs();
    }
}
