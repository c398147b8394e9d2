package backroutine.screen;

import backroutine.routine.Exercise;
import backroutine.text.Message;
import backroutine.text.MessageValue.Text;
import backroutine.text.Translator;
import java.util.List;
import java.util.Locale;

/** The words of a screen in one language. */
record Words(Translator translator) {
    String of(ScreenMessage key) {
        return of(Message.of(key));
    }

    String of(Message message) {
        return translator.text(List.of(message)).words();
    }

    String of(List<Message> messages) {
        return translator.text(messages).words();
    }

    /** The name of an exercise as a title. */
    String title(Exercise exercise) {
        return capitalized(of(Message.of(ScreenMessage.EXERCISE).with("exercise", exercise.name())));
    }

    /** These words with a capital first letter. */
    static String capitalized(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A sentence without its end, to stand in a line with other words. */
    static String withoutEnd(String sentence) {
        return sentence.replaceAll("[.!?。।]$", "");
    }

    /** A number in digits: on a screen it is read, not heard. */
    static Text digits(long number) {
        return new Text(Long.toString(number));
    }
}
