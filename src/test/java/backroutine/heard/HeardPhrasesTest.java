package backroutine.heard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.SafetyMessage;
import backroutine.language.English;
import backroutine.report.TestReport;
import backroutine.text.Message;
import backroutine.text.MessageKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What people say, at every moment of a conversation: nothing alarming is answered by counting on, and each phrase gets the answer
 * of its class.
 */
class HeardPhrasesTest {
    private static final double RIGHT = 0.95;
    /** The first words of an answer, for each class that tells that something is wrong. */
    private static final Map<String, Set<MessageKey>> ANSWERS = Map.of(
            "emergency", Set.of(SafetyMessage.EMERGENCY),
            "baby", Set.of(SafetyMessage.BABY_EMERGENCY),
            "crisis", Set.of(SafetyMessage.CRISIS),
            "unwell", Set.of(SafetyMessage.UNWELL, SafetyMessage.NUMBNESS, SafetyMessage.EMERGENCY),
            "pain", Set.of(SafetyMessage.PAIN, SafetyMessage.SEVERE_PAIN, SafetyMessage.PAIN_LEAVE_OUT,
                    SafetyMessage.PAIN_BEFORE_START, SafetyMessage.BACK_PAIN),
            "low", Set.of(SafetyMessage.LOW_MOOD, SafetyMessage.CRISIS),
            "ease", Set.of(SafetyMessage.TOO_HARD, SafetyMessage.TOO_HARD_BEFORE_START),
            "safe", Set.of(SafetyMessage.SAFETY_QUESTION, SafetyMessage.PREGNANT));
    private static final Set<String> MUST_ALL_BE_RIGHT = Set.of("emergency", "baby", "crisis");

    /** How many phrases of a class were answered rightly at a moment. */
    private record Score(int right, int all) {
        Score with(boolean answeredRightly) {
            return new Score(right + (answeredRightly ? 1 : 0), all + 1);
        }

        double share() {
            return (double) right / all;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"heard.tsv", "heard-more.tsv", "heard-third.tsv"})
    void eachPhraseIsAnsweredByItsClassAtEachMoment(String file) {
        Listener listener = new Listener();
        Map<String, Map<Moment, Score>> scores = new TreeMap<>();
        List<String> counted = new ArrayList<>();
        Set<String> wrong = new TreeSet<>();
        for (HeardPhrase phrase : HeardPhrase.in(file)) {
            for (Moment moment : moments(phrase)) {
                Listener.Answer answer = listener.hears(phrase.words(), moment);
                boolean right = isRight(phrase, answer);
                scores.computeIfAbsent(phrase.group(), _ -> new TreeMap<>())
                        .merge(moment, new Score(right ? 1 : 0, 1), (one, _) -> one.with(right));
                if (!right) {
                    wrong.add(phrase.kind() + ": \"" + phrase.words() + "\" at " + moment + ": " + answer.words());
                }
                if (phrase.isAlarming() && answer.counts()) {
                    counted.add(phrase.words() + " at " + moment + ": " + answer.words());
                }
            }
        }
        TestReport.write("heard-" + file + ".txt", table(scores) + "\n\n" + String.join("\n", wrong));

        assertEquals(List.of(), counted, "alarming, and answered by counting on");
        scores.forEach((group, moments) -> moments.forEach((moment, score) -> assertTrue(
                score.share() >= (MUST_ALL_BE_RIGHT.contains(group) ? 1.0 : RIGHT),
                () -> group + " at " + moment + ": " + score + "\n" + String.join("\n", wrong))));
    }

    /** "She did" answers the clearance question only; anywhere else it is rightly asked about. */
    private static List<Moment> moments(HeardPhrase phrase) {
        return phrase.kind().equals("everyday:cleared-yes")
                ? List.of(Moment.CLEARANCE_QUESTION)
                : List.of(Moment.values());
    }

    /**
     * An alarming phrase must get an answer of its class; a harmless one, near an alarm by its words, must get no such answer; any
     * other must be understood.
     */
    private static boolean isRight(HeardPhrase phrase, Listener.Answer answer) {
        if (phrase.isHarmless()) {
            return ANSWERS.values()
                    .stream()
                    .flatMap(Set::stream)
                    .noneMatch(key -> answer.words().startsWith(beginning(key)));
        }
        return phrase.isAlarming()
                ? ANSWERS.get(phrase.kind()).stream().anyMatch(key -> answer.words().startsWith(beginning(key)))
                : !answer.words().startsWith(beginning(CoachMessage.NOT_UNDERSTOOD))
                        && !answer.words().startsWith(beginning(CoachMessage.NAME_UNKNOWN));
    }

    /** The words of a sentence up to its first value. */
    private static String beginning(MessageKey key) {
        return key == SafetyMessage.PAIN_LEAVE_OUT
                ? English.words(Message.of(SafetyMessage.PAIN)).substring(0, 10)
                : English.words(Message.of(key)).split("\\. ")[0];
    }

    private static String table(Map<String, Map<Moment, Score>> scores) {
        StringBuilder table = new StringBuilder("| said | phrases |");
        for (Moment moment : Moment.values()) {
            table.append(' ').append(moment.name().toLowerCase().replace('_', ' ')).append(" |");
        }
        table.append("\n|---|---|").append("---|".repeat(Moment.values().length));
        scores.forEach((group, moments) -> {
            table.append("\n| ").append(group).append(" | ").append(moments.get(Moment.MID_SET).all()).append(" |");
            moments.values().forEach(score -> table.append(" %.0f %% |".formatted(100 * score.share())));
        });
        return table.toString();
    }
}
