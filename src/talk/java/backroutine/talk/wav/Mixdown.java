package backroutine.talk.wav;

import backroutine.talk.heard.Audio;
import backroutine.talk.heard.Sound;
import backroutine.talk.heard.Volume;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One audio as a device plays it: words on a beat are cut to it and padded, everything else takes the voice's own
 * time and moves what comes after it.
 */
final class Mixdown {
    private final Espeak voice;
    private final Audio heard;
    private final Track track = new Track();
    /** Speech that has no beat is given to the voice in one go, with its breaks, so that it pauses as it would. */
    private final List<Sound> run = new ArrayList<>();
    /** How much later than estimated everything is from here on; negative where the voice is faster. */
    private long late;
    private final List<Sound> placed = new ArrayList<>();

    Mixdown(Espeak voice, Audio heard) {
        this.voice = voice;
        this.heard = heard;
    }

    static Samples of(Audio heard, Espeak voice) {
        return new Mixdown(voice, heard).mixed();
    }

    Samples mixed() {
        voice.prepare(heard.spoken().filter(Sound.Words::onTheBeat).map(words -> escaped(words.text())));
        for (Sound sound : heard.sounds()) {
            switch (sound) {
                case Sound.Words(var start, var length, var text, var onTheBeat, var volume) when onTheBeat -> {
                    speak();
                    track.lay(voice.say(escaped(text)).atMost(length).times(volume.factor()), start + late);
                    placed.add(sound.movedBy(late));
                }
                case Sound.Words words -> {
                    if (volume().isPresent() && volume().get() != words.volume()) {
                        speak();
                    }
                    run.add(words);
                }
                case Sound.Pause pause -> run.add(pause);
                case Sound.Clip clip -> {
                    speak();
                    track.lay(Chime.lasting(clip.lengthMs()), clip.startMs() + late);
                    placed.add(clip.movedBy(late));
                }
            }
        }
        speak();
        return track.lasting(heard.lengthMs() + late);
    }

    private void speak() {
        Optional<Volume> volume = volume();
        if (volume.isPresent()) {
            long start = run.getFirst().startMs();
            long estimated = Math.min(run.getLast().endMs(), heard.lengthMs()) - start;
            Samples spoken = voice.say(markup());
            track.lay(spoken.times(volume.get().factor()), start + late);
            boolean interrupted = run.getLast().endMs() > heard.lengthMs();
            place(start, interrupted ? 1 : (double) spoken.millis() / Math.max(1, estimated));
            late += interrupted ? 0 : spoken.millis() - estimated;
        } else {
            place(0, 1);
        }
        run.clear();
    }

    /** Where the sounds of the run are: the voice renders them in one go, so their shares of it are as estimated. */
    private void place(long start, double stretch) {
        for (Sound sound : run) {
            long moved = Math.round((sound.startMs() - start) * stretch) + start + late;
            placed.add(switch (sound) {
                case Sound.Words words -> new Sound.Words(moved, Math.round(words.lengthMs() * stretch), words.text(),
                        words.onTheBeat(), words.volume());
                case Sound.Pause pause -> new Sound.Pause(moved, Math.round(pause.lengthMs() * stretch));
                case Sound.Clip clip -> clip.movedBy(late);
            });
        }
    }

    /** The sounds with the times at which they are in the mix; complete after {@link #mixed}. */
    List<Sound> placed() {
        return List.copyOf(placed);
    }

    /** How loud the words of the run are; all of them are at one volume. Empty without words. */
    private Optional<Volume> volume() {
        return run.stream()
                .filter(Sound.Words.class::isInstance)
                .map(Sound.Words.class::cast)
                .map(
                        Sound.Words::volume)
                .findFirst();
    }

    /** Breaks that follow one another add up on a device; espeak-ng would keep only the last, so they become one. */
    private String markup() {
        StringBuilder markup = new StringBuilder();
        long silent = 0;
        for (Sound sound : run) {
            if (sound instanceof Sound.Words words) {
                markup.append(pause(silent)).append(markup.isEmpty() || silent > 0 ? "" : " ");
                markup.append(escaped(words.text()));
                silent = 0;
            } else {
                silent += sound.lengthMs();
            }
        }
        return markup.append(pause(silent)).toString();
    }

    private static String pause(long millis) {
        return millis == 0 ? "" : "<break time=\"" + millis + "ms\"/>";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }
}
