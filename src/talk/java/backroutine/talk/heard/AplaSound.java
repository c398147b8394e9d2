package backroutine.talk.heard;

import backroutine.text.SpeechRate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What APLA components sound like. */
final class AplaSound {
    private final SpeechRate rate;
    private final Problems problems;

    AplaSound(SpeechRate rate, Problems problems) {
        this.rate = rate;
        this.problems = problems;
    }

    Audio of(Component component) {
        return switch (component) {
            case Component.Sequencer sequencer -> inTurn(sequencer);
            case Component.Mixer mixer -> together(mixer);
            case Component.Speech speech -> untrimmed(speech.trimmed(), speech.path(), spoken(speech));
            case Component.Silence(var path, var ms) -> Audio.of(new Sound.Pause(0, ms));
            case Component.Audio audio -> untrimmed(audio.trimmed(), audio.path(), clip(audio));
        };
    }

    private Audio inTurn(Component.Sequencer sequencer) {
        Audio heard = Audio.NOTHING;
        for (Component child : sequencer.children()) {
            heard = heard.then(of(child));
        }
        return heard;
    }

    private Audio together(Component.Mixer mixer) {
        long length = 0;
        List<Sound> sounds = new ArrayList<>();
        for (Component child : mixer.children()) {
            if (!trimmed(child)) {
                Audio heard = of(child);
                length = Math.max(length, heard.lengthMs());
                sounds.addAll(child instanceof Component.Silence ? List.of() : heard.sounds());
            }
        }
        if (length == 0) {
            problems.add(mixer.path(), "nothing in it has a length of its own; add a Silence");
        }
        for (Component child : mixer.children()) {
            sounds.addAll(trimmed(child) ? cut(child, length) : List.of());
        }
        if (sounds.isEmpty()) {
            sounds.add(new Sound.Pause(0, length));
        }
        sounds.sort(Comparator.comparingLong(Sound::startMs));
        return new Audio(sounds, length);
    }

    /** A trimmed child as it sounds inside a Mixer of a length: on the beat, where it fits. */
    private List<Sound> cut(Component child, long length) {
        return switch (child) {
            case Component.Speech speech -> {
                Audio heard = spoken(speech);
                if (heard.lengthMs() > length) {
                    problems.add(speech.path(), "\"" + heard.words() + "\" takes about " + heard.lengthMs()
                            + " ms and would be cut at " + length + " ms; say less or make the beat longer");
                }
                yield heard.spoken()
                        .limit(1)
                        .<Sound>map(first -> new Sound.Words(0, length, heard.words(), true, first.volume()))
                        .toList();
            }
            case Component.Audio audio -> List.of(new Sound.Clip(0, Math.min(Ssml.CLIP_MS, length), audio.source()));
            case Component.Sequencer s -> List.of();
            case Component.Mixer m -> List.of();
            case Component.Silence s -> List.of();
        };
    }

    private Audio untrimmed(boolean trimmed, String path, Audio heard) {
        if (trimmed) {
            problems.add(path, "trimToParent has nothing to be cut to outside a Mixer");
        }
        return heard;
    }

    private Audio spoken(Component.Speech speech) {
        return speech.ssml()
                ? Ssml.read(speech.content(), speech.path() + ".content", rate, problems)
                : Ssml.plain(speech.content(), rate);
    }

    private Audio clip(Component.Audio audio) {
        return Audio.of(new Sound.Clip(0, Ssml.CLIP_MS, audio.source()));
    }

    private static boolean trimmed(Component component) {
        return switch (component) {
            case Component.Speech speech -> speech.trimmed();
            case Component.Audio audio -> audio.trimmed();
            case Component.Sequencer s -> false;
            case Component.Mixer m -> false;
            case Component.Silence s -> false;
        };
    }
}
