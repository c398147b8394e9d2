package backroutine.speech;

import backroutine.coach.Reply;
import backroutine.pacing.Beat;
import backroutine.pacing.Block;
import backroutine.text.Message;
import backroutine.text.Translator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Renders a reply in one language: as speech and a document, or all as speech. */
public final class Voice {
    private final Translator translator;

    /** A voice for one language. */
    public Voice(Translator translator) {
        this.translator = translator;
    }

    /**
     * The sound of a reply.
     *
     * @return empty for a reply that nobody can hear
     */
    public Optional<Spoken> speak(Reply reply) {
        return switch (reply) {
            case Reply.Counts(var progress, var say, var block) -> Optional.of(counted(say, block));
            case Reply.Asks(var progress, var say, var question, var again) -> Optional.of(new Spoken(
                    speech(words(Stream.concat(say.stream(), Stream.of(question)).toList())),
                    Optional.of(speech(words(List.of(again)))), Optional.empty()));
            case Reply.Leaves(var progress, var say) -> Optional.of(last(say));
            case Reply.Forgets(var progress, var say) -> Optional.of(last(say));
            case Reply.AsksPermission(var progress, var say) -> Optional.of(last(say));
            case Reply.WithCard(var inner, var title, var text) -> speak(inner)
                    .map(spoken -> spoken.with(new Card.Text(words(List.of(title)), lines(text))));
            case Reply.WithPermissionCard(var inner) ->
                speak(inner).map(spoken -> spoken.with(new Card.AskPermission()));
            case Reply.Sends(var progress, var errand) ->
                throw new IllegalArgumentException("an errand has to come back before it can be answered: " + errand);
            case Reply.Silent(var progress) -> Optional.empty();
        };
    }

    private Spoken counted(List<Message> say, Block block) {
        Utterance again = block.plain() || block.reprompt().stream().noneMatch(Beat::working)
                ? markup(PlainSpeech.of(block.reprompt()))
                : new Utterance(Optional.empty(), Optional.of(AudioDocument.of(block.reprompt())));
        String before = Ssml.escaped(words(say));
        Utterance first = block.plain()
                ? markup((before + " " + PlainSpeech.of(block.front())).strip())
                : new Utterance(before.isEmpty() ? Optional.empty() : Optional.of(Ssml.speak(before)),
                        Optional.of(AudioDocument.of(block.front())));
        return new Spoken(first, Optional.of(again), Optional.empty());
    }

    private Spoken last(List<Message> say) {
        return new Spoken(speech(words(say)), Optional.empty(), Optional.empty());
    }

    private String lines(List<Message> lines) {
        return String.join("\n", lines.stream().map(List::of).map(this::words).toList());
    }

    private String words(List<Message> lines) {
        return translator.text(lines).words();
    }

    private static Utterance speech(String words) {
        return markup(Ssml.escaped(words.strip()));
    }

    private static Utterance markup(String inner) {
        return new Utterance(Optional.of(Ssml.speak(inner)), Optional.empty());
    }
}
