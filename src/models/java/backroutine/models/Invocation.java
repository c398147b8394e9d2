package backroutine.models;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How an utterance calls a skill by its name. */
public sealed interface Invocation {
    /** "open my back routine". */
    record Launch() implements Invocation {}

    /** "ask my back routine what I need": the request is the rest. */
    record OneShot(String request) implements Invocation {}

    /** The skill's name was not called. */
    record NotCalled() implements Invocation {}

    /** Understands how a skill of this name is called in a language. */
    final class Reader {
        private static final String SKILL = "{skill}";

        private final List<String> name;
        private final FillerWords fillers;
        private final List<WordPattern> launches;
        private final List<WordPattern> requests;

        /** A reader for one skill in one language. */
        public Reader(String invocationName, AlexaSpeech alexa) {
            this.name = SpokenWords.of(invocationName);
            this.fillers = FillerWords.of(alexa);
            this.launches = WordPattern.ofTemplates(alexa.launch());
            this.requests = WordPattern.ofTemplates(alexa.request());
        }

        /** How an utterance calls the skill. */
        public Invocation read(String utterance) {
            List<String> words = SpokenWords.of(utterance);
            int start = Collections.indexOfSubList(words, name);
            if (start < 0) {
                return new NotCalled();
            }
            List<String> called = new ArrayList<>();
            if (start > 0) {
                called.addAll(fillers.without(words.subList(0, start)));
            }
            called.add(SKILL);
            called.addAll(words.subList(start + name.size(), words.size()));
            if (launches.stream().anyMatch(pattern -> pattern.words().equals(called))) {
                return new Launch();
            }
            return requests.stream()
                    .map(pattern -> pattern.slotsOf(called, Reader::fits))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .map(Reader::oneShot)
                    .orElse(new NotCalled());
        }

        private static boolean fits(String slot, List<String> words) {
            return !SKILL.equals("{" + slot + "}") || words.equals(List.of(SKILL));
        }

        private static Invocation oneShot(Map<String, List<String>> slots) {
            return new OneShot(String.join(" ", slots.get("request")));
        }
    }
}
