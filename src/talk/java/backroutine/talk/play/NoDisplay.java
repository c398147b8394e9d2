package backroutine.talk.play;

/** Shows nothing, because the output is JSON. */
public record NoDisplay() implements Display {
    @Override
    public void show(String line) {}
}
