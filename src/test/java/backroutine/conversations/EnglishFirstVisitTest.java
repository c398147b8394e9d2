package backroutine.conversations;

import backroutine.lambda.SkillHandler;
import backroutine.talk.Conversation;
import backroutine.talk.device.Account;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** English as a user hears it on a first visit; all other conversations are tested in the tests' own language. */
class EnglishFirstVisitTest extends HomeConversation {
    @BeforeEach
    void speaksEnglish() {
        alexa = Conversation.with(() -> new SkillHandler(store, Account.LOCAL.skillId()), MORNING, "en-US");
    }

    @Test
    void aFirstVisitInEnglish() {
        says("Alexa, start my back routine", "Welcome to my back routine", "I'm not a doctor",
                "Has your doctor or midwife said that you may exercise?");
        isAsked();
        says("yes", "Thank you.", "Always ask your doctor before you start a new exercise program.",
                "If you feel numbness or tingling", "Glute squeeze, sitting on a chair. One set of ten.",
                "You need a chair and a resistance band, and I'll wait.", "Ready for the glute squeeze?");
        says("stop", "I've kept your place");
        says("start my back routine", "Welcome back", "Glute squeeze", "five four three two one",
                "squeeze two three relax Number two.", "squeeze two three relax Halfway. Number six.",
                "Last one. squeeze two three relax", "Ten squeezes done.", "Ready for the glute bridge?");
        says("ready", "Number one, lift and hold two and lower", "And lower. Halfway.",
                "Last one, lift and hold two and lower",
                "Rest. Set two. five four three two and", "Number one, lift", "Twenty bridges done.");
        says("ready", "Left knee down.", "and hold ten keep breathing twenty", "twenty-nine thirty",
                "Change sides. Right knee down.", "three two one and hold ten", "Set two. Left knee down.",
                "Four stretches done.");
        says("ready", "Number one, breathe in, belly down breathe out, back round",
                "Last one, breathe in, belly down", "Twenty rounds of cat camel done.");
        says("ready", "Number one, turn and hold two three four five and back", "the other side?");
        says("ready", "five exercises", "That's your routine done.",
                "Later today: glute squeeze and hip flexor stretch.");
        isAsked();
        says("goodbye", "Bye for now. Take care of yourself.");
        sessionHasEnded();
    }
}
