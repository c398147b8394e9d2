package backroutine.talk.page;

import backroutine.talk.heard.Audio;
import backroutine.talk.wav.Espeak;
import backroutine.talk.wav.Recording;
import java.util.Optional;

/** The voice that the page plays: recordings by espeak-ng, or none, and the browser then speaks itself. */
final class PageVoice {
    private final Optional<Espeak> speaker;
    /** The page asks for the sound of a turn as soon as it is told of the turn. */
    private Recording latest = new Recording(Audio.NOTHING, new byte[0]);
    private Audio latestHeard = Audio.NOTHING;

    /** A voice; without a speaker nothing is recorded. */
    PageVoice(Optional<Espeak> speaker) {
        this.speaker = speaker;
    }

    /** Whether there are recordings. */
    boolean isThere() {
        return speaker.isPresent();
    }

    /** An audio with the times at which its sounds are in the recording; the expected times without one. */
    synchronized Audio recorded(Audio heard) {
        return speaker.map(by -> recording(heard, by).audio()).orElse(heard);
    }

    /**
     * The bytes of a WAV file.
     *
     * @throws PageRefusal if nothing is recorded
     */
    synchronized byte[] wav(Audio heard) {
        return recording(heard, speaker.orElseThrow(() -> new PageRefusal(404, Espeak.HOW_TO_INSTALL))).wav();
    }

    private Recording recording(Audio heard, Espeak by) {
        if (!heard.equals(latestHeard)) {
            latest = Recording.of(heard, by);
            latestHeard = heard;
        }
        return latest;
    }
}
