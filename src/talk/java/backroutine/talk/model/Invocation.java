package backroutine.talk.model;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/** How an utterance calls a skill by its name. */
public sealed interface Invocation {
    /** "open my back routine". */
    record Launch() implements Invocation {}

    /** "ask my back routine what I need": the request is the rest. */
    record OneShot(String request) implements Invocation {}

    /** The skill's name was not called. */
    record NotCalled() implements Invocation {}

    /** How an utterance calls the skill of this name. */
    static Invocation of(String utterance, String invocationName) {
        List<String> name = SpokenWords.of(invocationName);
        List<String> words = SpokenWords.of(utterance);
        int start = words.size() < name.size() ? -1 : Collections.indexOfSubList(words, name);
        List<String> before = start < 1 ? List.of() : SpokenWords.essential(words.subList(0, start));
        if (before.size() != 1) {
            return new NotCalled();
        }
        String verb = before.getFirst();
        List<String> after = words.subList(start + name.size(), words.size());
        boolean joined = !after.isEmpty() && Connecting.JOINING.contains(after.getFirst());
        if (!Connecting.LAUNCH.contains(verb) && !Connecting.ASK.contains(verb)) {
            return new NotCalled();
        }
        if (Connecting.POLITE.containsAll(after)) {
            return new Launch();
        }
        String request = String.join(" ", joined ? after.subList(1, after.size()) : after);
        return joined || Connecting.ASK.contains(verb) ? new OneShot(request) : new NotCalled();
    }

    /** The words that call a skill and join the name to what is asked of it. */
    final class Connecting {
        static final Set<String> LAUNCH = Set.of("open", "start", "launch", "begin");
        static final Set<String> ASK = Set.of("ask", "tell");
        static final Set<String> POLITE = Set.of("please", "now", "again");
        static final Set<String> JOINING = Set.of("to", "for", "that", "about", "and", "if", "whether");

        private Connecting() {}
    }
}
