package backroutine.speech;

import backroutine.coach.turn.Reply;
import backroutine.pacing.Beat;
import backroutine.pacing.Block;
import backroutine.pacing.Delivery;
import backroutine.pacing.SpeechBeats;
import backroutine.pacing.Voice;
import backroutine.text.Message;
import backroutine.text.Translator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Renders replies in one language: as speech and an audio document, or as plain speech only. */
public final class ReplyRenderer {
    private final Translator translator;

    /** A renderer for the language of {@code translator}. */
    public ReplyRenderer(Translator translator) {
        this.translator = translator;
    }

    /**
     * Renders a reply.
     *
     * @return empty for a reply without any output
     * @throws IllegalArgumentException for a reply that needs reminders: the command has to be carried out first
     */
    public Optional<RenderedReply> render(Reply reply) {
        Voice voice = reply.voice();
        return switch (reply) {
            case Reply.Counts(var progress, var say, var block) -> Optional.of(counted(say, block, voice));
            case Reply.Asks(var progress, var say, var question, var again) -> Optional.of(new RenderedReply(
                    speech(Stream.concat(say.stream(), Stream.of(question)).toList(), voice),
                    Optional.of(speech(List.of(again), voice)), Optional.empty()));
            case Reply.Ends(var progress, var say) -> Optional.of(withoutReprompt(say, voice));
            case Reply.DeletesData(var progress, var say) -> Optional.of(withoutReprompt(say, voice));
            case Reply.AsksPermission(var progress, var say) -> Optional.of(withoutReprompt(say, voice));
            case Reply.WithCard(var inner, var title, var text) -> render(inner)
                    .map(spoken -> spoken.with(new Card.Text(words(List.of(title)), lines(text))));
            case Reply.WithPermissionCard(var inner) ->
                render(inner).map(spoken -> spoken.with(new Card.AskPermission()));
            case Reply.NeedsReminders(var progress, var command) ->
                throw new IllegalArgumentException(
                        "the reminder command has to be carried out before the reply is rendered: " + command);
            case Reply.Silent(var progress) -> Optional.empty();
        };
    }

    private RenderedReply counted(List<Message> say, Block block, Voice voice) {
        if (block.delivery() == Delivery.SCREEN) {
            return onScreen(say, block, voice);
        }
        SpokenOutput reprompt = block.plain() || block.reprompt().stream().noneMatch(Beat::isWork)
                ? markup(PlainSpeech.of(block.reprompt()), voice)
                : new SpokenOutput(Optional.empty(), Optional.of(AudioDocument.of(block.reprompt(), voice)));
        String before = Ssml.escaped(words(say));
        SpokenOutput response = block.plain()
                ? markup((before + " " + PlainSpeech.of(block.response())).strip(), voice)
                : new SpokenOutput(before.isEmpty() ? Optional.empty() : Optional.of(Ssml.speak(before, voice)),
                        Optional.of(AudioDocument.of(block.response(), voice)));
        return new RenderedReply(response, Optional.of(reprompt), Optional.empty());
    }

    /** One document with the speech too: the document on the screen plays it from one clock. */
    private RenderedReply onScreen(List<Message> say, Block block, Voice voice) {
        List<Beat> beats = new ArrayList<>(SpeechBeats.onScreen(say, block, translator));
        beats.addAll(block.response());
        return new RenderedReply(new SpokenOutput(Optional.empty(), Optional.of(AudioDocument.of(beats, voice))),
                Optional.empty(), Optional.empty());
    }

    private RenderedReply withoutReprompt(List<Message> say, Voice voice) {
        return new RenderedReply(speech(say, voice), Optional.empty(), Optional.empty());
    }

    private String lines(List<Message> lines) {
        return String.join("\n", lines.stream().map(List::of).map(this::words).toList());
    }

    private String words(List<Message> lines) {
        return translator.text(lines).words();
    }

    private SpokenOutput speech(List<Message> lines, Voice voice) {
        return markup(Ssml.escaped(words(lines).strip()), voice);
    }

    private static SpokenOutput markup(String inner, Voice voice) {
        return new SpokenOutput(Optional.of(Ssml.speak(inner, voice)), Optional.empty());
    }
}
