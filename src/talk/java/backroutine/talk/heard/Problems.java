package backroutine.talk.heard;

import java.util.ArrayList;
import java.util.List;

/** Gathers what Alexa would refuse, so that one look shows all of it. */
final class Problems {
    private final List<String> found = new ArrayList<>();

    void add(String path, String whatAndHowToMend) {
        found.add(path + ": " + whatAndHowToMend);
    }

    List<String> all() {
        return List.copyOf(found);
    }
}
