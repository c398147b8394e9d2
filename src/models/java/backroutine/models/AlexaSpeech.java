package backroutine.models;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/**
 * The file {@code alexa.json} of a language: what Alexa understands and says in it without being taught by the skill. The check
 * of the models uses the first two; the rest is for the local voice session.
 *
 * @param invocationName Amazon's rules for the words that open a skill
 * @param phrases the phrases of each built-in intent that Alexa knows without any sample
 * @param leave the words that end a session without the skill being asked
 * @param launch how a skill is opened; the slot {@code {skill}} is its invocation name
 * @param request how a skill is asked for something at once; the slot {@code {request}} is what it is asked
 * @param fillers words that do not change the meaning of a command
 * @param polite what a command may begin with and mean the same
 * @param articles words that may precede the name of a slot value
 * @param endings regular expressions of word endings that are ignored; they are removed one after the other
 * @param hundreds the words for 100, 200 … 900, with what joins them to a number below 100
 * @param times how times of day are said
 * @param nearest what the search for the nearest sample has to know
 * @param remindersQuestion what Alexa asks when the skill requests the permission to set reminders
 */
public record AlexaSpeech(InvocationRules invocationName, SequencedMap<String, List<Template>> phrases,
        List<String> leave, List<Template> launch, List<Template> request, List<String> fillers,
        List<Template> polite, List<String> articles, List<Pattern> endings, List<Template> hundreds, Times times,
        NearestWords nearest, String remindersQuestion) {
    /** Keeps its own copies. */
    public AlexaSpeech {
        phrases = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(phrases));
        leave = List.copyOf(leave);
        launch = List.copyOf(launch);
        request = List.copyOf(request);
        fillers = List.copyOf(fillers);
        polite = List.copyOf(polite);
        articles = List.copyOf(articles);
        endings = List.copyOf(endings);
        hundreds = List.copyOf(hundreds);
    }

    /**
     * Amazon's rules for an invocation name in the language.
     *
     * @param fewestWords 2, or 1 in a language with compounds or without spaces
     * @param forbidden the language's words for launching and connecting, and its words for "skill"
     */
    public record InvocationRules(int fewestWords, List<String> forbidden) {
        /** Keeps its own copy. */
        public InvocationRules {
            forbidden = List.copyOf(forbidden);
        }
    }

    /**
     * Words that the search for the nearest sample treats in their own way.
     *
     * @param ignored words that it leaves out
     * @param negations words that turn the meaning around
     * @param denials words that say of a word after them that it is not so, such as "not" in "not dizzy"
     * @param denied words that may stand between the two, such as "in" in "not in pain"
     * @param plain words that say nothing of an alarm beside another word, such as "my" in "my leg"
     */
    public record NearestWords(List<String> ignored, List<String> negations, List<String> denials,
            List<String> denied, List<String> plain) {
        /** Keeps its own copies. */
        public NearestWords {
            ignored = List.copyOf(ignored);
            negations = List.copyOf(negations);
            denials = List.copyOf(denials);
            denied = List.copyOf(denied);
            plain = List.copyOf(plain);
        }
    }

    /**
     * How times of day are said.
     *
     * @param parts names of parts and moments of the day, each with the value of an {@code AMAZON.TIME} slot
     * @param beforeNoon templates with a {@code {time}} that is before noon
     * @param afterNoon templates with a {@code {time}} that is after noon
     * @param clock templates with an {@code {hour}}, and a {@code {minute}} or a {@code {digit}} below ten, each with the
     *        minutes to add
     */
    public record Times(SequencedMap<Template, String> parts, List<Template> beforeNoon, List<Template> afterNoon,
            SequencedMap<Template, Integer> clock) {
        /** Keeps its own copies. */
        public Times {
            parts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(parts));
            beforeNoon = List.copyOf(beforeNoon);
            afterNoon = List.copyOf(afterNoon);
            clock = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(clock));
        }
    }
}
