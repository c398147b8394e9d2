package backroutine.talk.page;

import backroutine.talk.play.Display;
import backroutine.talk.play.Style;
import java.util.ArrayList;
import java.util.List;

/** Collects what a terminal would show beside the audio: notes, in the order in which they come. */
final class PageDisplay implements Display {
    private final List<String> notes = new ArrayList<>();

    /** The notes since the last call. */
    List<String> taken() {
        List<String> taken = List.copyOf(notes);
        notes.clear();
        return taken;
    }

    @Override
    public Style style() {
        return Style.PLAIN;
    }

    @Override
    public void show(String line) {
        notes.add(line.strip());
    }

    /** The page shows what was said itself. */
    @Override
    public void showUtterance(String utterance) {}

    @Override
    public void prompt() {}

    @Override
    public void showLive(String line) {}

    @Override
    public boolean showsLive() {
        return true;
    }

    @Override
    public boolean showsScreen() {
        return true;
    }

    @Override
    public void close() {}
}
