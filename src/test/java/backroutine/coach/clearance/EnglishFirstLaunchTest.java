package backroutine.coach.clearance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.Coach;
import backroutine.coach.CoachConversation;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.TurnContext;
import backroutine.language.English;
import backroutine.pacing.Delivery;
import backroutine.progress.Progress;
import backroutine.text.Message;
import backroutine.text.SpokenText;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first launch in English: the question comes soon, and each caution is said once, before anything is counted. */
class EnglishFirstLaunchTest {
    private static final int LONGEST_TO_THE_END_OF_THE_QUESTION = 20_000;

    private final Coach coach = new Coach(English.routine(), English.translator());
    private final Reply.Asks launch = assertInstanceOf(Reply.Asks.class,
            reply(Progress.unknown(), Turn.SessionEvent.LAUNCH));
    private final Reply.Counts yes = assertInstanceOf(Reply.Counts.class,
            reply(launch.progress(), Turn.Move.YES));

    @Test
    void theQuestionHasBeenAskedWithinTwentySeconds() {
        SpokenText spoken = spoken(launch);

        assertTrue(spoken.longestMillis() <= LONGEST_TO_THE_END_OF_THE_QUESTION,
                () -> spoken.longestMillis() + " ms: " + spoken.words());
    }

    @Test
    void itSaysThatTheSkillIsNoDoctorAndAsksForTheClearance() {
        String words = spoken(launch).words();

        assertTrue(words.contains("I'm not a doctor."), words);
        assertTrue(words.endsWith("Has your doctor or midwife said that you may exercise?"), words);
    }

    @Test
    void eachCautionIsSaidOnceBeforeTheFirstExerciseIsIntroduced() {
        String words = spoken(launch).words() + " " + English.translator().text(yes.say()).words();

        List<String> cautions = English.routine().text().cautions();
        assertEquals(3, cautions.size());
        for (String caution : cautions) {
            assertEquals(2, words.split(caution, -1).length, caution + " in: " + words);
        }
    }

    @Test
    void theRepromptIsShorterThanTheQuestionAndNotTheSame() {
        String question = English.words(launch.question());
        String reprompt = English.words(launch.reprompt());

        assertTrue(!reprompt.contains(question) && reprompt.length() < spoken(launch).words().length() / 2, reprompt);
    }

    private Reply reply(Progress progress, Turn turn) {
        return coach.reply(progress, turn,
                new TurnContext(CoachConversation.MORNING, ZoneOffset.UTC, true, Delivery.AUDIO_DOCUMENT,
                        turn == Turn.SessionEvent.LAUNCH ? TurnContext.Session.NEW : TurnContext.Session.SAME));
    }

    private static SpokenText spoken(Reply.Asks asks) {
        List<Message> all = new ArrayList<>(asks.say());
        all.add(asks.question());
        return English.translator().text(all);
    }
}
