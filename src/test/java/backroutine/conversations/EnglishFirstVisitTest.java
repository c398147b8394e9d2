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
        says("Alexa, start my back routine", "Welcome to my back routine", "I'm not a doctor", "Check with your doctor",
                "Has your doctor or midwife said that you may exercise?");
        isAsked();
        says("yes", "Glute squeeze, sitting on a chair. One set of ten.", "You need a chair and a resistance band.",
                "Take your time.", "Ready for the glute squeeze?");
        says("stop", "I've kept your place");
        says("start my back routine", "Welcome back", "Glute squeeze", "five four three two one",
                "squeeze two three relax Number two.", "squeeze two three relax Halfway. Six.",
                "Last one. squeeze two three relax", "That's the glute squeeze done.", "Ready for the glute bridge?");
        says("ready", "one, lift hold two and lower", "And lower. Halfway.", "last one, lift hold two and lower",
                "Rest. Set two is next. five four three two one", "one, lift", "That's the glute bridge done.");
        says("ready", "Left knee down.", "hold two three", "twenty-nine thirty", "Change sides. Right knee down.",
                "three two one hold two", "Rest. Left knee down.", "That's the hip flexor stretch done.");
        says("ready", "one, breathe in breathe out", "last one, breathe in", "That's the cat camel stretch done.");
        says("ready", "one, turn up hold two three four five and back", "Ready for the other side?");
        says("ready", "That's your routine done. Well done.",
                "For later today: glute squeeze and hip flexor stretch.");
        isAsked();
        says("goodbye", "Goodbye");
        sessionHasEnded();
    }
}
