package backroutine.talk.play;

import backroutine.coach.turn.CoachMessage;
import backroutine.language.Language;
import backroutine.text.Message;
import backroutine.text.MessageValue.ListOf;
import backroutine.text.Translator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Recognizes the sentences of one language that say that a visit is finished. */
public final class VisitEnd implements Predicate<String> {
    private static final String MARKS = "[,.:;!?。।、]";
    /** Ends the beginning of a sentence where a value would be filled in. */
    private static final ListOf VALUE = ListOf.texts(List.of("."));
    /** A number of things, so that no sentence for one thing is taken. */
    private static final int SEVERAL = 3;

    private final List<String> beginnings;

    private VisitEnd(List<String> beginnings) {
        this.beginnings = beginnings;
    }

    /** A sentence is known by its beginning, up to its first punctuation mark or value. */
    public static VisitEnd in(Language language) {
        return new VisitEnd(Stream
                .of(CoachMessage.VISIT_DONE_MORE_TODAY, CoachMessage.VISIT_DONE_NUMBER_TODAY,
                        CoachMessage.VISIT_DONE_DAY_DONE, CoachMessage.VISIT_DONE_EARLIER,
                        CoachMessage.SHORT_VISIT_DONE, CoachMessage.SHORT_VISIT_DONE_NUMBER)
                .map(message -> beginning(message, language.translator()))
                .filter(beginning -> !beginning.isEmpty())
                .distinct()
                .toList());
    }

    private static String beginning(CoachMessage message, Translator translator) {
        Message filled = Message.of(message).with("exercises", VALUE).with("number", SEVERAL);
        return translator.text(filled).words().split(MARKS, 2)[0].strip();
    }

    @Override
    public boolean test(String words) {
        return beginnings.stream().anyMatch(words::contains);
    }
}
