package backroutine.talk.page;

import backroutine.talk.play.Display;
import java.util.ArrayList;
import java.util.List;

/** Collects what a terminal would show beside the audio: notes, in the order in which they come. The page shows all else itself. */
final class PageDisplay implements Display {
    private final List<String> notes = new ArrayList<>();

    /** The notes since the last call. */
    List<String> taken() {
        List<String> taken = List.copyOf(notes);
        notes.clear();
        return taken;
    }

    @Override
    public void show(String line) {
        notes.add(line.strip());
    }

    @Override
    public boolean showsLive() {
        return true;
    }

    @Override
    public boolean showsScreen() {
        return true;
    }
}
