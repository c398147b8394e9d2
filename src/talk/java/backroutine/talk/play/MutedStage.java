package backroutine.talk.play;

/** Shows nothing: something else is written where it would show. */
public record MutedStage() implements Stage {
    @Override
    public Style style() {
        return Style.PLAIN;
    }

    @Override
    public void show(String line) {}

    @Override
    public void person(String utterance) {}

    @Override
    public void prompt() {}

    @Override
    public void live(String line) {}

    @Override
    public boolean showsLive() {
        return false;
    }

    @Override
    public void close() {}
}
