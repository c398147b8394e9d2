package backroutine.language;

import backroutine.language.SentenceTemplate.Placeholder;
import backroutine.text.Message;
import backroutine.text.MessageValue;
import backroutine.text.SpeechRate;
import backroutine.text.SpokenText;
import backroutine.text.Translator;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns messages into the words of one language, from its data. */
final class LanguageTranslator implements Translator {
    /** Begins the id of a number with its noun, such as {@code number.repetition}. */
    static final String NUMBER = "number.";

    private final Sentences sentences;
    private final Grammar grammar;
    private final SpeechRate rate;

    LanguageTranslator(Sentences sentences, Grammar grammar, SpeechRate rate) {
        this.sentences = sentences;
        this.grammar = grammar;
        this.rate = rate;
    }

    @Override
    public SpokenText text(List<Message> messages) {
        return rate.of(String.join(grammar.sentenceSeparator(), messages.stream().map(this::words).toList()));
    }

    private String words(Message message) {
        String words = filled(message.key().id(), message.values(), message.variant());
        return message.values().isEmpty() ? words : grammar.capitalized(words);
    }

    private String filled(String id, Map<String, MessageValue> values, int variant) {
        return sentences.of(id, values, variant)
                .filled(placeholder -> words(id, placeholder, values.get(placeholder.name())));
    }

    private String words(String id, Placeholder placeholder, MessageValue value) {
        if (value == null) {
            throw new IllegalArgumentException(id + " in " + sentences.file() + " needs a value for " + placeholder);
        }
        if (placeholder.form().isEmpty()) {
            return words(value);
        }
        return form(value, placeholder.form().get()).orElseThrow(() -> new IllegalArgumentException(
                id + " in " + sentences.file() + " asks for " + placeholder + ", which " + words(value)
                        + " does not have"));
    }

    /** A value in a form: a name as its file gives it, a number in that gender or with that noun, a list item by item. */
    private Optional<String> form(MessageValue value, String form) {
        return switch (value) {
            case MessageValue.Term(_, var forms) -> Optional.ofNullable(forms.get(form));
            case MessageValue.Number(var number) -> grammar.numbers().hasForm(form)
                    ? Optional.of(grammar.numbers().of(number, form))
                    : Optional.of(NUMBER + form)
                            .filter(sentences.templates()::containsKey)
                            .map(id -> filled(id, Map.of("number", value), 0));
            case MessageValue.ListOf(var items) -> Optional.of(grammar.lists()
                    .joined(items.stream().map(item -> form(item, form).orElseGet(() -> words(item))).toList()));
            case MessageValue.TimeOfDay _,MessageValue.DetailsOf _,MessageValue.Text _,MessageValue.Nested _ ->
                Optional.empty();
        };
    }

    private String words(MessageValue value) {
        return switch (value) {
            case MessageValue.Number(var number) -> grammar.numbers().of(number);
            case MessageValue.Term(var bare, var forms) -> bare;
            case MessageValue.TimeOfDay(var time) -> words(time);
            case MessageValue.ListOf(var items) -> grammar.lists().joined(items.stream().map(this::words).toList());
            case MessageValue.DetailsOf(var items) ->
                String.join(grammar.detailSeparator(), items.stream().map(this::words).toList());
            case MessageValue.Text(var words) -> words;
            case MessageValue.Nested(var message) -> words(message);
        };
    }

    private String words(LocalTime time) {
        return filled(grammar.times().sentence(time), grammar.times().values(time), 0);
    }
}
