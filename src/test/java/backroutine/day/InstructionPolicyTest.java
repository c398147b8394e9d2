package backroutine.day;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.coach.CoachConversation;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.Verbosity;
import backroutine.progress.Profile;
import backroutine.progress.Progress;
import backroutine.routine.Exercise;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of an exercise is introduced, by completions, days away and verbosity. */
class InstructionPolicyTest {
    private static final Exercise BRIDGE = CoachConversation.ROUTINE.exercise("glute-bridge");

    @ParameterizedTest
    @CsvSource(textBlock = """
            AS_KNOWN,   0,  1, FULL
            AS_KNOWN,   1,  1, FULL
            AS_KNOWN,   2,  1, CUE
            AS_KNOWN,   5,  1, CUE
            AS_KNOWN,   6,  1, NAME
            AS_KNOWN,   6, 13, NAME
            AS_KNOWN,   6, 14, FULL
            MORE,       6,  1, FULL
            LESS,       0,  1, NAME
            """)
    void theIntroductionGetsShorterWithCompletionsAndIsFullAgainAfterALongTimeAway(Verbosity verbosity, int completions,
            int daysAgo,
            IntroductionLevel level) {
        Profile profile = Profile.unknown();
        for (int time = 0; time < completions; time++) {
            profile = profile.withCompleted(BRIDGE.id(), CoachConversation.TODAY.minusDays(daysAgo));
        }
        Progress progress = Progress.unknown().with(profile.withSettings(profile.settings().withVerbosity(verbosity)));

        assertEquals(level, InstructionPolicy.level(CoachConversation.TODAY, progress, BRIDGE));
    }
}
