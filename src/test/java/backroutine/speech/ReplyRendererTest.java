package backroutine.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.Reply;
import backroutine.language.English;
import backroutine.pacing.BlockPlan;
import backroutine.pacing.BlockPlanner;
import backroutine.pacing.BlockStart;
import backroutine.pacing.Delivery;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.IntroductionPart;
import backroutine.pacing.Pacer;
import backroutine.pacing.Settings;
import backroutine.pacing.Voice;
import backroutine.pacing.Wording;
import backroutine.progress.Progress;
import backroutine.text.Message;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** With the quiet voice everything spoken is marked, whatever the reply; with the normal voice nothing is. */
class ReplyRendererTest {
    private static final ReplyRenderer RENDERER = new ReplyRenderer(English.translator());
    private static final List<Message> SAY = List.of(Message.of(CoachMessage.CONTINUING));
    private static final Message QUESTION = Message.of(CoachMessage.ASK_BEGIN);

    static Stream<Voice> voices() {
        return Stream.of(Voice.values());
    }

    @ParameterizedTest
    @MethodSource("voices")
    void everyReplyIsSpokenInTheVoiceOfTheSettings(Voice voice) {
        for (Reply reply : replies(progress(voice))) {
            RenderedReply rendered = RENDERER.render(reply).orElseThrow();
            Stream.concat(Stream.of(rendered.response()), rendered.reprompt().stream())
                    .forEach(output -> spokenIn(voice, output));
        }
    }

    /** What is read in the app is no speech. */
    @ParameterizedTest
    @MethodSource("voices")
    void aCardHasNoMarkup(Voice voice) {
        Reply reply = new Reply.WithCard(new Reply.Ends(progress(voice), SAY), QUESTION, SAY);

        assertEquals(new Card.Text("Shall we begin your back routine?", "Carrying on."),
                RENDERER.render(reply).orElseThrow().card().orElseThrow());
    }

    private static void spokenIn(Voice voice, SpokenOutput output) {
        String quiet = "<speak><prosody volume=\"soft\">";
        output.ssml().ifPresent(ssml -> {
            assertEquals(voice == Voice.QUIET, ssml.startsWith(quiet) && ssml.endsWith("</prosody></speak>"), ssml);
            assertEquals(voice == Voice.QUIET, ssml.contains("prosody"), ssml);
        });
        output.document().map(Object::toString).ifPresent(document -> {
            assertEquals(voice == Voice.QUIET, document.contains("<prosody"), document);
            assertFalse(voice == Voice.QUIET && document.replace(quiet, "").contains("<speak>"), document);
        });
    }

    private static List<Reply> replies(Progress progress) {
        var planner = new BlockPlanner(English.routine(), English.translator());
        var plan = new BlockPlan(Pacer.start(English.routine().exercise("glute-bridge")), IntroductionPart.none(),
                false, 10, 0, List.of(), IntroductionLevel.NONE, BlockStart.COUNTS, Delivery.AUDIO_DOCUMENT,
                Wording.complete());
        Settings settings = progress.profile().settings();
        return List.of(new Reply.Ends(progress, SAY), new Reply.Asks(progress, SAY, QUESTION, QUESTION),
                new Reply.AsksPermission(progress, SAY), new Reply.DeletesData(progress, SAY),
                new Reply.WithPermissionCard(new Reply.Ends(progress, SAY)),
                new Reply.Counts(progress, List.of(), planner.block(plan, settings)),
                new Reply.Counts(progress, SAY, planner.block(plan, settings)),
                new Reply.Counts(progress, SAY, planner.block(plan.deliveredAs(Delivery.PLAIN_SPEECH), settings)));
    }

    private static Progress progress(Voice voice) {
        Progress unknown = Progress.unknown();
        return unknown.with(unknown.profile().withSettings(Settings.prescribed().withVoice(voice)));
    }
}
