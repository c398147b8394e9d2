package backroutine.talk.play;

/** Shows nothing, because the output is JSON. */
public record NoDisplay() implements Display {
    @Override
    public Style style() {
        return Style.PLAIN;
    }

    @Override
    public void show(String line) {}

    @Override
    public void showUtterance(String utterance) {}

    @Override
    public void prompt() {}

    @Override
    public void showLive(String line) {}

    @Override
    public boolean showsLive() {
        return false;
    }

    @Override
    public void close() {}
}
