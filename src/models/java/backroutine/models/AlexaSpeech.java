package backroutine.models;

import java.util.List;
import java.util.Map;

/**
 * A language's {@code alexa.json}: what Alexa itself understands and no sample utterance says. The check of models needs the
 * first two; the rest is for the local voice session. All phrases are templates.
 *
 * @param invocationName words that may not be in a skill's name
 * @param phrases how each built-in intent is said without any sample
 * @param leave what ends a session without the skill being asked
 * @param launch how a skill is opened; {@code {skill}} is its name
 * @param request how a skill is asked for something at once: {@code {request}} is what it is asked
 * @param fillers words that mean nothing around a command
 * @param polite what a command may begin with and mean the same
 * @param articles words that may stand before the name of a slot's value
 * @param endings regular expressions for endings that make no difference: what they match is left out, one after the other
 * @param hundreds the words for 100, 200 … 900, with what joins them to a number below 100
 */
public record AlexaSpeech(InvocationRules invocationName, Map<String, List<String>> phrases, List<String> leave,
        List<String> launch, List<String> request, List<String> fillers, List<String> polite, List<String> articles,
        List<String> endings, List<String> hundreds, Times times) {
    /**
     * What an invocation name has to be in the language.
     *
     * @param fewestWords 2, or 1 where a compound or a script without spaces will do
     * @param forbidden the language's words for launching and connecting, and its words for "skill"
     */
    public record InvocationRules(int fewestWords, List<String> forbidden) {}

    /**
     * How times of day are said.
     *
     * @param parts names of parts and moments of the day, each with the value of an {@code AMAZON.TIME} slot
     * @param beforeNoon what says that a {@code {time}} is before noon
     * @param afterNoon what says that it is after noon
     * @param clock how a time is said with an {@code {hour}} and a {@code {minute}}, and the minutes to add
     */
    public record Times(Map<String, String> parts, List<String> beforeNoon, List<String> afterNoon,
            Map<String, Integer> clock) {}

    /** All phrases that some templates of the file stand for. */
    static List<String> phrases(List<String> templates) {
        return templates.stream()
                .flatMap(template -> Template.parse(template, Place.in("alexa.json")).phrases().stream())
                .toList();
    }
}
