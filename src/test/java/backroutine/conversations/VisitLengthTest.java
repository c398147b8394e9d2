package backroutine.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.coach.turn.CoachMessage;
import backroutine.lambda.SkillHandler;
import backroutine.language.English;
import backroutine.talk.Conversation;
import backroutine.talk.device.Account;
import backroutine.text.Message;
import backroutine.text.MessageKey;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The length that is said at the beginning of a visit is the one that the visit has, with the real routine in English. */
class VisitLengthTest extends HomeConversation {
    private static final int LONGEST_MINUTES = 60;

    @BeforeEach
    void speaksEnglish() {
        alexa = Conversation.with(() -> new SkillHandler(store, Account.LOCAL.skillId()), MORNING, "en-US");
    }

    @Test
    void eachVisitTakesAsLongAsWasSaid() {
        says("start my back routine");
        says("yes");
        takesAsLongAsSaid(CoachMessage.VISIT_LENGTH);
        alexa.pass(Duration.ofHours(5));
        says("start my back routine");
        takesAsLongAsSaid(CoachMessage.VISIT_LENGTH);
        for (int day = 2; day < 8; day++) {
            alexa.newDay();
            says("start my back routine");
            takesAsLongAsSaid(CoachMessage.VISIT_LENGTH);
        }
    }

    @Test
    void aVisitThatGoesOnTakesAsLongAsWasSaid() {
        says("start my back routine");
        says("yes");
        says("ready");
        says("ready");
        cutsIn(60, "stop");
        says("start my back routine");
        takesAsLongAsSaid(CoachMessage.MINUTES_LEFT);
    }

    /** The user says ready at each question. */
    private void takesAsLongAsSaid(MessageKey message) {
        int minutes = minutes(message);
        Instant begins = alexa.now();
        while (!last.words().contains("That's your routine done")) {
            says("ready");
        }
        alexa.pass(Duration.ZERO);
        double taken = Duration.between(begins, alexa.now()).toMillis() / 60_000.0;
        assertEquals(minutes, taken, 1.0, "minutes said, and taken");
    }

    /** The minutes that were said in a message; 0 if it was not heard. */
    private int minutes(MessageKey message) {
        return IntStream.rangeClosed(1, LONGEST_MINUTES)
                .filter(one -> last.words().contains(English.words(Message.of(message).with("minutes", one))))
                .findFirst()
                .orElse(0);
    }
}
