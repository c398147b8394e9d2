package backroutine.models;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How an utterance invokes the skill by its name. */
public sealed interface Invocation {
    /** The skill is opened: "open my back routine". */
    record Launch() implements Invocation {}

    /**
     * The skill is asked for something at once: "ask my back routine what I need".
     *
     * @param request the words after the name
     */
    record OneShot(String request) implements Invocation {}

    /** The utterance does not invoke the skill. */
    record NotInvoked() implements Invocation {}

    /** Reads the invocations of one skill in one language. */
    final class Reader {
        private static final String SKILL = "{skill}";

        private final List<String> name;
        private final FillerWords fillers;
        private final List<WordPattern> launches;
        private final List<WordPattern> requests;

        /** A reader for a skill of this name. */
        public Reader(String invocationName, AlexaSpeech alexa) {
            this.name = SpokenWords.of(invocationName);
            this.fillers = FillerWords.of(alexa);
            this.launches = WordPattern.ofTemplates(alexa.launch());
            this.requests = WordPattern.ofTemplates(alexa.request());
        }

        /** How an utterance invokes the skill. */
        public Invocation read(String utterance) {
            List<String> words = SpokenWords.of(utterance);
            int start = Collections.indexOfSubList(words, name);
            if (start < 0) {
                return new NotInvoked();
            }
            List<String> normalised = new ArrayList<>();
            if (start > 0) {
                normalised.addAll(fillers.without(words.subList(0, start)));
            }
            normalised.add(SKILL);
            normalised.addAll(words.subList(start + name.size(), words.size()));
            if (launches.stream().anyMatch(pattern -> pattern.words().equals(normalised))) {
                return new Launch();
            }
            return requests.stream()
                    .map(pattern -> pattern.slotsOf(normalised, Reader::fits))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .map(Reader::oneShot)
                    .orElse(new NotInvoked());
        }

        private static boolean fits(String slot, List<String> words) {
            return !SKILL.equals("{" + slot + "}") || words.equals(List.of(SKILL));
        }

        private static Invocation oneShot(Map<String, List<String>> slots) {
            return new OneShot(String.join(" ", slots.get("request")));
        }
    }
}
