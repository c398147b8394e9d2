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
    /** Two numbers of things, for what a sentence says before its number; not one, which may have a sentence of its own. */
    private static final int SEVERAL = 3;
    private static final int MORE = 4;

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
        String some = words(message, SEVERAL, translator);
        String more = words(message, MORE, translator);
        int same = 0;
        while (same < Math.min(some.length(), more.length()) && some.charAt(same) == more.charAt(same)) {
            same++;
        }
        return some.substring(0, same).split(MARKS, 2)[0].strip();
    }

    private static String words(CoachMessage message, int number, Translator translator) {
        return translator.text(Message.of(message).with("exercises", VALUE).with("number", number)).words();
    }

    @Override
    public boolean test(String words) {
        return beginnings.stream().anyMatch(words::contains);
    }
}
