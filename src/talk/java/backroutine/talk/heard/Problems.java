package backroutine.talk.heard;

import java.util.ArrayList;
import java.util.List;

/** Collects what Alexa would refuse, so that all faults are reported at once. */
final class Problems {
    private final List<String> found = new ArrayList<>();

    void add(String path, String whatAndHowToMend) {
        found.add(path + ": " + whatAndHowToMend);
    }

    List<String> all() {
        return List.copyOf(found);
    }
}
