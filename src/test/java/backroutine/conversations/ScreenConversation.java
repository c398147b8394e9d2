package backroutine.conversations;

import backroutine.fixture.TestLanguage;
import backroutine.session.PlainAudioMode;
import backroutine.session.PlaybackModes;
import backroutine.session.ScreenMode;
import backroutine.talk.Answer;
import backroutine.talk.Conversation;
import backroutine.talk.device.Account;
import backroutine.talk.device.DeviceScreen;
import backroutine.talk.heard.ShownDocument;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;

/** A conversation with a local Echo that has a screen, in the living room. A speaker without a screen is in the bedroom. */
abstract class ScreenConversation extends HomeConversation {
    static final String SCREEN_DIRECTIVE = "Alexa.Presentation.APL.RenderDocument";

    @Override
    @BeforeEach
    void newUser() {
        super.newUser();
        alexa = conversation(ScreenMode.AUTO, DeviceScreen.LARGE, DeviceScreen.NONE);
    }

    /** A conversation with two other devices; what is stored stays. */
    Conversation conversation(ScreenMode mode, DeviceScreen livingRoom, DeviceScreen bedroom) {
        var modes = new PlaybackModes(PlainAudioMode.AUTO, mode);
        return Conversation.with(() -> TestLanguage.skill().handler(store, Account.LOCAL.skillId(), modes), MORNING,
                TestLanguage.interactionModel(), ZoneOffset.UTC, List.of(livingRoom, bedroom));
    }

    /** The first exercise is counted on the screen. */
    void begins() {
        says("open zet routine", "ask-cleared?");
        says("yes", "introduce seat");
    }

    /** The block is played to its end, and the next answer comes without a word. */
    void goesOn(String... heard) {
        last = alexa.goesOn();
        holds(last.words(), heard);
    }

    /** Something is done on the screen or happens to it, so many seconds after the audio began. */
    void onScreen(double seconds, String action, String... heard) {
        last = alexa.onScreen(Duration.ofMillis(Math.round(seconds * 1000)), action);
        holds(last.words(), heard);
    }

    /** The same, so many seconds after these words of the audio began. */
    void onScreenAt(String words, double seconds, String action, String... heard) {
        onScreen(secondsOf(words) + seconds, action, heard);
    }

    /** What the last answer shows. */
    ShownDocument shown() {
        return ShownDocument.in(last.response())
                .orElseThrow(() -> new AssertionError("nothing is shown: " + last.response()));
    }

    /** The types of the directives of an answer. */
    static List<String> directives(Answer answer) {
        return StreamSupport.stream(answer.response().at("/response/directives").spliterator(), false)
                .map(directive -> directive.path("type").asText())
                .toList();
    }
}
