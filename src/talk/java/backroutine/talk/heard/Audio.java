package backroutine.talk.heard;

import backroutine.text.SpeechRate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a device plays: sounds, each with its time.
 *
 * @param sounds in the order in which they begin
 * @param lengthMs how long all of it takes
 */
public record Audio(List<Sound> sounds, long lengthMs) {
    /** No audio at all. */
    public static final Audio NOTHING = new Audio(List.of(), 0);

    /** Keeps a copy. */
    public Audio {
        sounds = List.copyOf(sounds);
    }

    /** Plain words, as long as they take to say. */
    public static Audio saying(String text, SpeechRate rate) {
        return Ssml.plain(text, rate);
    }

    static Audio of(Sound sound) {
        return new Audio(List.of(sound), sound.endMs());
    }

    /** This, and then the other. */
    public Audio then(Audio next) {
        Stream<Sound> moved = next.sounds.stream().map(sound -> sound.movedBy(lengthMs));
        return new Audio(Stream.concat(sounds.stream(), moved).toList(), lengthMs + next.lengthMs);
    }

    /** The sounds that have begun when the user interrupts. */
    public Audio until(long ms) {
        return new Audio(sounds.stream().filter(sound -> sound.startMs() < ms).toList(), Math.min(ms, lengthMs));
    }

    /** Whether it is silence alone. */
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
