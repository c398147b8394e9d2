package backroutine.talk.heard;

import backroutine.text.SpeechRate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one stretch of audio sounds like.
 *
 * @param sounds in the order in which they begin
 * @param lengthMs how long all of it takes
 */
public record Heard(List<Sound> sounds, long lengthMs) {
    /** No audio at all. */
    public static final Heard NOTHING = new Heard(List.of(), 0);

    /** Keeps a copy. */
    public Heard {
        sounds = List.copyOf(sounds);
    }

    /** Plain words, as long as they take to say. */
    public static Heard saying(String text, SpeechRate rate) {
        return Ssml.plain(text, rate);
    }

    static Heard of(Sound sound) {
        return new Heard(List.of(sound), sound.endMs());
    }

    /** This, and then the other. */
    public Heard then(Heard next) {
        Stream<Sound> moved = next.sounds.stream().map(sound -> sound.movedBy(lengthMs));
        return new Heard(Stream.concat(sounds.stream(), moved).toList(), lengthMs + next.lengthMs);
    }

    /** What of it has begun when somebody interrupts. */
    public Heard until(long ms) {
        return new Heard(sounds.stream().filter(sound -> sound.startMs() < ms).toList(), Math.min(ms, lengthMs));
    }

    /** Whether there is nothing to hear but silence. */
    public boolean isSilent() {
        return sounds.stream().allMatch(Sound.Pause.class::isInstance);
    }

    /** All the words, one after the other. */
    public String words() {
        return spoken().map(Sound.Words::text).collect(Collectors.joining(" "));
    }

    /** Only what is spoken. */
    public Stream<Sound.Words> spoken() {
        return sounds.stream().filter(Sound.Words.class::isInstance).map(Sound.Words.class::cast);
    }

    /** How many recorded sounds are in it. */
    public long clips() {
        return sounds.stream().filter(Sound.Clip.class::isInstance).count();
    }
}
