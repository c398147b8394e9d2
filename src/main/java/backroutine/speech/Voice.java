package backroutine.speech;

import backroutine.coach.Reply;
import backroutine.pacing.Beat;
import backroutine.pacing.Block;
import backroutine.pacing.Limits;
import backroutine.pacing.Line;
import backroutine.pacing.SpeechLength;
import backroutine.pacing.Wording;
import java.util.List;
import java.util.Optional;

/** Renders a reply in one language: as speech and a document, or all as speech. */
public final class Voice {
    private final Wording wording;

    /** A voice for one language. */
    public Voice(Wording wording) {
        this.wording = wording;
    }

    /**
     * The sound of a reply.
     *
     * @param plain whether the device plays plain speech only
     * @return empty for a reply that nobody can hear
     */
    public Optional<Spoken> speak(Reply reply, boolean plain) {
        return switch (reply) {
            case Reply.Counts(var progress, var say, var block) -> Optional.of(counted(say, block, plain));
            case Reply.Asks(var progress, var say, var question, var again) -> Optional.of(new Spoken(
                    speech(words(say) + " " + wording.words(question)),
                    Optional.of(speech(wording.words(again))), Optional.empty()));
            case Reply.Leaves(var progress, var say) -> Optional.of(last(say));
            case Reply.Forgets(var progress, var say) -> Optional.of(last(say));
            case Reply.AsksPermission(var progress, var say) -> Optional.of(last(say));
            case Reply.WithCard(var inner, var title, var text) -> speak(inner, plain)
                    .map(spoken -> spoken.with(new Card.Text(wording.words(title), lines(text))));
            case Reply.WithPermissionCard(var inner) ->
                speak(inner, plain).map(spoken -> spoken.with(new Card.AskPermission()));
            case Reply.Sends(var progress, var errand) ->
                throw new IllegalArgumentException("an errand has to come back before it can be answered: " + errand);
            case Reply.Silent(var progress) -> Optional.empty();
        };
    }

    private Spoken counted(List<Line> say, Block block, boolean plain) {
        Utterance again = plain || block.reprompt().stream().noneMatch(Beat::working)
                ? markup(PlainSpeech.of(block.reprompt(), Limits.REPROMPT))
                : new Utterance(Optional.empty(), Optional.of(AudioDocument.of(block.reprompt())));
        String before = Ssml.escaped(words(say));
        Utterance first = plain
                ? markup((before + " " + PlainSpeech.of(block.front(), Limits.RESPONSE - SpeechLength.millis(before)))
                        .strip())
                : new Utterance(before.isEmpty() ? Optional.empty() : Optional.of(Ssml.speak(before)),
                        Optional.of(AudioDocument.of(block.front())));
        return new Spoken(first, Optional.of(again), Optional.empty());
    }

    private Spoken last(List<Line> say) {
        return new Spoken(speech(words(say)), Optional.empty(), Optional.empty());
    }

    private String lines(List<Line> lines) {
        return String.join("\n", lines.stream().map(wording::words).toList());
    }

    private String words(List<Line> lines) {
        return String.join(" ", lines.stream().map(wording::words).toList());
    }

    private static Utterance speech(String words) {
        return markup(Ssml.escaped(words.strip()));
    }

    private static Utterance markup(String inner) {
        return new Utterance(Optional.of(Ssml.speak(inner)), Optional.empty());
    }
}
